'use client'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { useEffect, useId, useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import './json-field.css'

/**
 * A plain editor for JSON. Payload's own loads its code editor from a content delivery network, which a closed
 * machine cannot reach and a strict content security policy forbids.
 */
export const JsonField: JSONFieldClientComponent = ({ field, path: given, readOnly }) => {
  const say = useSay()
  const { path, value, setValue, showError, errorMessage, disabled } = useField<unknown>({
    potentiallyStalePath: given,
  })
  const [text, setText] = useState(() => format(value))
  const [problem, setProblem] = useState<string | null>(null)
  const id = useId()
  useEffect(() => setText((shown) => (sameValue(shown, value) ? shown : format(value))), [value])

  const change = (next: string) => {
    setText(next)
    try {
      setValue(next.trim() === '' ? null : JSON.parse(next))
      setProblem(null)
    } catch (error) {
      setProblem(
        say('This is not valid JSON yet: {reason}. The last valid text is kept.', { reason: (error as Error).message }),
      )
    }
  }

  return (
    <div className={`field-type json-field ${showError || problem ? 'error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} required={field.required} />
      <FieldError path={path} showError={showError} message={errorMessage} />
      <textarea
        id={id}
        className="json-field__text"
        rows={Math.min(16, Math.max(3, text.split('\n').length))}
        spellCheck={false}
        value={text}
        readOnly={readOnly || disabled || field.admin?.readOnly}
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => change(event.target.value)}
      />
      {problem ? (
        <p id={`${id}-problem`} className="json-field__problem" role="status">
          {problem}
        </p>
      ) : null}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}

function format(value: unknown): string {
  return value === null || value === undefined ? '' : JSON.stringify(value, null, 2)
}

function sameValue(text: string, value: unknown): boolean {
  try {
    return JSON.stringify(text.trim() === '' ? null : JSON.parse(text)) === JSON.stringify(value ?? null)
  } catch {
    return true // half-typed: never overwrite what the person is writing
  }
}
