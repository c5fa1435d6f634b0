'use client'

import { FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { Reading } from './Reading'

/** On a goal's record: how far it is, against the target as it stands in the form. Nobody writes it: the database counts. */
export const ReadingField: NumberFieldClientComponent = ({ field, path }) => {
  const { value } = useField<number | null>({ path })
  const target = useFormFields(([fields]) => fields.targetValue?.value)
  return (
    <div className="field-type goal-reading-field">
      <FieldLabel as="span" label={field.label} path={path} />
      <Reading done={value ?? 0} target={typeof target === 'number' ? target : null} />
    </div>
  )
}
