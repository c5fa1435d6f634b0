'use client'

import { word } from '@/plugins/languages/api'
import { useSay } from '@/plugins/languages/api.client'

export type OnDuplicate = 'UPDATE' | 'SKIP' | 'CREATE'

const CHOICES: { value: OnDuplicate; label: string }[] = [
  { value: 'UPDATE', label: word('Update the record that is there') },
  { value: 'SKIP', label: word('Leave the record that is there') },
  { value: 'CREATE', label: word('Make another one') },
]

interface Props {
  name?: string
  value?: OnDuplicate
  isDisabled?: boolean
  onChange?: (value: OnDuplicate) => void
}

/** What happens to a row whose record is there already, by e-mail, domain or name. */
export function Duplicates({ name, value, isDisabled = false, onChange }: Props) {
  const say = useSay()
  return (
    <label className="import__field">
      <span>{say('Where a record is there already (by e-mail, website or name)')}</span>
      <select
        name={name}
        disabled={isDisabled}
        {...(value === undefined ? { defaultValue: 'UPDATE' } : { value })}
        onChange={(event) => onChange?.(event.target.value as OnDuplicate)}
      >
        {CHOICES.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {say(choice.label)}
          </option>
        ))}
      </select>
    </label>
  )
}
