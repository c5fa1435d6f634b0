'use client'

import { FieldDescription, FieldError, FieldLabel, SelectInput, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { languageName, LOCALES } from '@/src/lib/locales'

/** A language, chosen and read by its own name; the form keeps its code. */
export const LanguageField: TextFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { path, value, setValue, showError, errorMessage, disabled } = useField<string | null>({
    potentiallyStalePath: given,
  })
  const codes = new Set<string>([...LOCALES.map(({ code }) => code), ...(value ? [value] : [])])
  return (
    <SelectInput
      path={path}
      name={field.name}
      options={[...codes].map((code) => ({ value: code, label: languageName(code) }))}
      value={value ?? undefined}
      onChange={(chosen) => setValue(chosen && !Array.isArray(chosen) ? chosen.value : null)}
      readOnly={readOnly || disabled || field.admin?.readOnly}
      required={field.required}
      showError={showError}
      Label={<FieldLabel label={field.label} path={path} required={field.required} />}
      Error={<FieldError path={path} showError={showError} message={errorMessage} />}
      Description={<FieldDescription description={field.admin?.description} path={path} />}
    />
  )
}
