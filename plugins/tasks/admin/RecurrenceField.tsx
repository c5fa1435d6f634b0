'use client'

import { FieldDescription, FieldError, FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useId, useState } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { word } from '@/plugins/languages/api'
import { nameOfDay, ruleInWords, ruleOf, simpleOf, WEEKDAYS, weekdayOf, type Simple } from '../recurrence/words'
import './recurrence.css'

type Kind = Simple['kind']

const KINDS: [Kind, string][] = [
  ['never', word('Does not repeat')],
  ['daily', word('Every day')],
  ['weekdays', word('Every weekday')],
  ['weekly', word('Weekly on days of my choice')],
  ['monthly', word('Monthly on a day')],
  ['yearly', word('Every year')],
  ['custom', word('By a rule of my own')],
]

/** When a task repeats, in words; a rule of RFC 5545 underneath. */
export const RecurrenceField: TextFieldClientComponent = ({ field, path: given, readOnly }) => {
  const say = useSay()
  const language = useLanguage()
  const base = useId()
  const path = given ?? field.name
  const { value, setValue, showError } = useField<string | null>({ path })
  const day = useFormFields(([fields]) => fields.scheduledDate?.value) as string | Date | null | undefined
  const simple = simpleOf(value)
  // A rule of one's own may read like one of the others while it is being written.
  const [isOwn, setOwn] = useState(simple.kind === 'custom')
  const kind: Kind = isOwn ? 'custom' : simple.kind
  const stored = day ? new Date(day).toISOString() : new Date().toISOString()

  const choose = (next: Kind) => {
    setOwn(next === 'custom')
    setValue(ruleOf(firstOf(next, stored, value ?? '')))
  }

  return (
    <div className="field-type text recurrence">
      <FieldLabel htmlFor={base} label={field.label} path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <select
          id={base}
          className="recurrence__select"
          value={kind}
          disabled={readOnly === true}
          onChange={(event) => choose(event.target.value as Kind)}
        >
          {KINDS.map(([name, label]) => (
            <option key={name} value={name}>
              {say(label)}
            </option>
          ))}
        </select>
        {kind === 'weekly' && simple.kind === 'weekly' ? (
          <fieldset className="recurrence__days" disabled={readOnly === true}>
            <legend className="recurrence__legend">{say('On which days')}</legend>
            {WEEKDAYS.map((name) => {
              const isOn = simple.days.includes(name)
              return (
                <label key={name} data-on={isOn} title={nameOfDay(name, language)}>
                  <input
                    type="checkbox"
                    checked={isOn}
                    aria-label={nameOfDay(name, language)}
                    onChange={() => {
                      const days = WEEKDAYS.filter((one) => (one === name ? !isOn : simple.days.includes(one)))
                      if (days.length > 0) setValue(ruleOf({ kind: 'weekly', days }))
                    }}
                  />
                  <span aria-hidden="true">{nameOfDay(name, language, 'short')}</span>
                </label>
              )
            })}
          </fieldset>
        ) : null}
        {kind === 'monthly' && simple.kind === 'monthly' ? (
          <label className="recurrence__day">
            <span>{say('On day')}</span>
            <select
              className="recurrence__select"
              value={simple.day}
              disabled={readOnly === true}
              onChange={(event) => setValue(ruleOf({ kind: 'monthly', day: Number(event.target.value) }))}
            >
              {Array.from({ length: 31 }, (_, index) => index + 1).map((number) => (
                <option key={number} value={number}>
                  {number}
                </option>
              ))}
              <option value={-1}>{say('The last one')}</option>
            </select>
          </label>
        ) : null}
        {kind === 'custom' ? (
          <input
            type="text"
            className="recurrence__rule"
            value={value ?? ''}
            placeholder="FREQ=MONTHLY;BYDAY=-1FR"
            aria-label={say('Rule of RFC 5545')}
            readOnly={readOnly === true}
            onChange={(event) => setValue(event.target.value)}
          />
        ) : null}
      </div>
      {value && kind !== 'custom' ? (
        <p className="recurrence__words" aria-live="polite">
          {ruleInWords(value, say, language)}
        </p>
      ) : null}
      <FieldDescription path={path} description={field.admin?.description} />
    </div>
  )
}

/** Where a kind of rule begins: with the day on which the task stands. */
function firstOf(kind: Kind, day: string, rule: string): Simple {
  switch (kind) {
    case 'weekly':
      return { kind, days: [weekdayOf(day)] }
    case 'monthly':
      return { kind, day: new Date(day).getUTCDate() }
    case 'custom':
      return { kind, rule: rule || 'FREQ=WEEKLY;INTERVAL=2' }
    default:
      return { kind }
  }
}
