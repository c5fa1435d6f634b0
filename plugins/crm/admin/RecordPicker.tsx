'use client'

import { useEffect, useId, useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'

export interface Picked {
  id: string
  title: string
}

interface RecordPickerProps {
  collection: 'clients' | 'companies' | 'contacts'
  label: string
  organization: string
  /** A record that is not offered. */
  except?: string
  onPick: (picked: Picked) => void
}

const WAIT_MILLISECONDS = 250

/** Finds a record by its name: type, then choose one of the buttons. */
export function RecordPicker({ collection, label, organization, except, onPick }: RecordPickerProps) {
  const say = useSay()
  const field = useId()
  const [text, setText] = useState('')
  const [found, setFound] = useState<Picked[] | null>(null)

  useEffect(() => {
    const asked = text.trim()
    const aborter = new AbortController()
    const timer = setTimeout(() => {
      if (asked === '') setFound(null)
      else void find(collection, organization, asked, aborter.signal).then((records) => records && setFound(records))
    }, WAIT_MILLISECONDS)
    return () => {
      clearTimeout(timer)
      aborter.abort()
    }
  }, [collection, organization, text])

  const offered = found?.filter(({ id }) => id !== except) ?? []
  return (
    <div className="crm-picker">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        type="search"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <ul aria-live="polite">
        {offered.map((record) => (
          <li key={record.id}>
            <button type="button" onClick={() => onPick(record)}>
              {record.title}
            </button>
          </li>
        ))}
        {found && offered.length === 0 ? <li className="crm-quiet">{say('None of that name.')}</li> : null}
      </ul>
    </div>
  )
}

async function find(
  collection: string,
  organization: string,
  text: string,
  signal: AbortSignal,
): Promise<Picked[] | null> {
  const query = new URLSearchParams({
    'where[name][like]': text,
    'where[organization][equals]': organization,
    'select[name]': 'true',
    depth: '0',
    limit: '8',
  })
  const response = await fetch(`/api/${collection}?${query}`, { credentials: 'same-origin', signal }).catch(() => null)
  const body = (await response?.json().catch(() => null)) as { docs?: { id: string; name?: string }[] } | null
  return body?.docs?.map(({ id, name }) => ({ id, title: name ?? id })) ?? null
}
