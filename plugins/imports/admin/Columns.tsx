'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import type { ImportState } from '../readState'
import { Duplicates, type OnDuplicate } from './Duplicates'

interface Props {
  state: ImportState
  isBusy: boolean
  onSave: (sent: { mapping: (string | null)[]; onDuplicate: OnDuplicate }) => Promise<void>
}

/** Which column fills which field, beside what the first rows say there, and the first records as they would be. */
export function Columns({ state, isBusy, onSave }: Props) {
  const say = useSay()
  const [mapping, setMapping] = useState(state.mapping)
  const [onDuplicate, setOnDuplicate] = useState<OnDuplicate>(state.onDuplicate)
  const isChanged = mapping.some((name, at) => name !== state.mapping[at]) || onDuplicate !== state.onDuplicate
  const missing = state.targets.filter(({ name, isRequired }) => isRequired && !isFilled(name, mapping))
  const choose = (at: number, name: string | null) =>
    setMapping(mapping.map((old, index) => (index === at ? name : old === name ? null : old)))
  return (
    <section aria-label={say('Columns')}>
      <h3>{say('Columns')}</h3>
      <div className="import__scroll">
        <table className="import__table">
          <thead>
            <tr>
              <th scope="col">{say('Column of the file')}</th>
              <th scope="col">{say('In the first rows')}</th>
              <th scope="col">{say('Fills')}</th>
            </tr>
          </thead>
          <tbody>
            {state.columns.map(({ name }, at) => (
              <tr key={name} data-left={mapping[at] === null}>
                <th scope="row">{name}</th>
                <td>{samples(state, at)}</td>
                <td>
                  <select
                    aria-label={say('Field for {column}', { column: name })}
                    value={mapping[at] ?? ''}
                    disabled={isBusy}
                    onChange={(event) => choose(at, event.target.value || null)}
                  >
                    <option value="">{say('Nothing: leave it out')}</option>
                    {state.targets.map((target) => (
                      <option key={target.name} value={target.name}>
                        {target.label}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Duplicates value={onDuplicate} isDisabled={isBusy} onChange={setOnDuplicate} />
      {missing.length > 0 ? (
        <p className="import__problem">
          {say('Choose a column for: {fields}.', { fields: missing.map(({ label }) => label).join(', ') })}
        </p>
      ) : null}
      {isChanged ? (
        <Button
          buttonStyle="secondary"
          margin={false}
          disabled={isBusy}
          onClick={() => void onSave({ mapping, onDuplicate })}
        >
          {say('Use these columns')}
        </Button>
      ) : (
        <Preview state={state} />
      )}
    </section>
  )
}

function Preview({ state }: { state: ImportState }) {
  const say = useSay()
  return (
    <>
      <h3>{say('The first rows as they would be')}</h3>
      <ol className="import__preview">
        {state.preview.map(({ number, values, problem }) => (
          <li key={number}>
            <dl>
              {values.map(({ field, text }) => (
                <div key={field}>
                  <dt>{field}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
            {problem ? <p className="import__problem">{say(problem.text, problem.values)}</p> : null}
          </li>
        ))}
      </ol>
    </>
  )
}

function samples({ preview }: ImportState, at: number): string {
  return preview
    .flatMap(({ cells }) => cells[at] || [])
    .slice(0, 3)
    .join(' · ')
}

/** A whole name fills the first name. */
function isFilled(name: string, mapping: readonly (string | null)[]): boolean {
  return mapping.includes(name) || (name === 'firstName' && mapping.includes('fullName'))
}
