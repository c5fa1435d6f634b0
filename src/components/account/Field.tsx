'use client'

import { useId } from 'react'
import { useFormShared } from './AccountForm'

interface FieldProps {
  name: string
  label: string
  type?: 'email' | 'password' | 'tel' | 'text'
  autoComplete: string
  hint?: string
  /** Stands beside the label of a field that may stay empty. */
  optional?: string
  value?: string
  maxLength?: number
  minLength?: number
}

/** A labelled input with its hint and, after a submit, what is wrong with it. */
export function Field({
  name,
  label,
  type = 'text',
  autoComplete,
  hint,
  optional,
  value,
  maxLength,
  minLength,
}: FieldProps) {
  const id = useId()
  const { errors, values } = useFormShared()
  const problem = errors[name]
  const describedBy = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional ? <span className="quiet">({optional})</span> : null}
      </label>
      <input
        id={id}
        name={name}
        type={type}
        autoComplete={autoComplete}
        required={!optional}
        defaultValue={values[name] ?? value}
        maxLength={maxLength}
        minLength={minLength}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy || undefined}
      />
      {hint ? (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className="field-problem">
          {problem}
        </p>
      ) : null}
    </div>
  )
}
