'use client'

import { useId, useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { RecordPicker, type Picked } from './RecordPicker'

interface ChoiceFieldProps {
  legend: string
  collection: 'clients' | 'companies' | 'contacts'
  organization: string
  /** What a new one would be called. */
  name: string
  /** The one that seems to be there already. */
  proposed: Picked | null
  /** `create`, an id, or null for neither. */
  value: string | null
  onChange: (value: string | null) => void
}

/** Make a record, take one that is there, or neither. */
export function ChoiceField({ legend, collection, organization, name, proposed, value, onChange }: ChoiceFieldProps) {
  const say = useSay()
  const group = useId()
  const [picked, setPicked] = useState<Picked | null>(null)
  const taken = [proposed, picked].flatMap((record) => (record ? [record] : []))
  const option = (key: string | null, label: string) => (
    <label key={key ?? 'none'}>
      <input type="radio" name={group} checked={value === key} onChange={() => onChange(key)} /> {label}
    </label>
  )
  return (
    <fieldset className="crm-choice">
      <legend>{legend}</legend>
      {option('create', say('Make “{name}”', { name }))}
      {taken.map(({ id, title }) => option(id, say('Take “{name}”, which is there', { name: title })))}
      {option(null, say('None'))}
      <details>
        <summary>{say('Take another one')}</summary>
        <RecordPicker
          collection={collection}
          organization={organization}
          label={say('Its name')}
          onPick={(record) => {
            if (record.id !== proposed?.id) setPicked(record)
            onChange(record.id)
          }}
        />
      </details>
    </fieldset>
  )
}
