'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import type { Side } from '../merge/chooseFields'
import type { Picked } from './RecordPicker'
import { send } from './send'

/** A field in which the two differ, as a person reads it. */
export interface ShownField {
  name: string
  label: string
  from: string | null
  into: string | null
  proposed: Side
}

type Counted = { label: string; count: number }

interface MergeFormProps {
  collection: 'clients' | 'companies' | 'contacts'
  into: Picked
  from: Picked
  fields: ShownField[]
  moves: Counted[]
  mentions: Counted[]
}

/** Side by side what differs, with a choice for each, and what moves. */
export function MergeForm({ collection, into, from, fields, moves, mentions }: MergeFormProps) {
  const say = useSay()
  const router = useRouter()
  const [sides, setSides] = useState<Record<string, Side>>(() =>
    Object.fromEntries(fields.map(({ name, proposed }) => [name, proposed])),
  )
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setBusy(true)
    setProblem(null)
    const sent = await send(say, `/${collection}/${into.id}/merge`, { from: from.id, fields: sides })
    setBusy(false)
    if (!sent.ok) {
      setProblem(sent.message)
      return
    }
    toast.success(say('The two are one record now. The trail takes it back.'))
    router.push(`/admin/collections/${collection}/${into.id}`)
  }

  const choice = ({ name, label }: ShownField, side: Side, value: string | null) => (
    <label>
      <input
        type="radio"
        name={name}
        aria-label={`${label}: ${value ?? say('Nothing')}`}
        checked={sides[name] === side}
        onChange={() => setSides({ ...sides, [name]: side })}
      />{' '}
      {value ?? <span className="crm-quiet">{say('Nothing')}</span>}
    </label>
  )

  return (
    <form className="crm-merge" onSubmit={(event) => void submit(event)}>
      {fields.length === 0 ? (
        <p className="crm-quiet">{say('Their fields say the same.')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('Field')}</th>
              <th scope="col">
                {into.title} <small>{say('stays')}</small>
              </th>
              <th scope="col">
                {from.title} <small>{say('goes')}</small>
              </th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.name}>
                <th scope="row">{field.label}</th>
                <td>{choice(field, 'into', field.into)}</td>
                <td>{choice(field, 'from', field.from)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Counts
        title={say('What moves')}
        none={say('Nothing else belongs to “{name}”.', { name: from.title })}
        counts={moves}
      />
      {mentions.length > 0 ? (
        <Counts title={say('Texts that name the one that goes, and stay as they are')} none="" counts={mentions} />
      ) : null}
      {problem ? (
        <p className="crm-problem" role="alert">
          {problem}
        </p>
      ) : null}
      <div className="crm-merge__deeds">
        <Button type="submit" margin={false} disabled={isBusy}>
          {say('Merge the two')}
        </Button>
        <a className="crm-link" href={`/admin/collections/${collection}/${into.id}/merge`}>
          {say('Choose another record')}
        </a>
      </div>
    </form>
  )
}

function Counts({ title, none, counts }: { title: string; none: string; counts: Counted[] }) {
  return (
    <section>
      <h3>{title}</h3>
      {counts.length === 0 ? <p className="crm-quiet">{none}</p> : null}
      <ul className="crm-counts">
        {counts.map(({ label, count }) => (
          <li key={label}>
            <b>{count}</b> {label}
          </li>
        ))}
      </ul>
    </section>
  )
}
