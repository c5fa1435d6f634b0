'use client'

import { useRowLabel } from '@payloadcms/ui'
import './forms.css'

interface QuestionRow {
  blockType?: string
  label?: string
  required?: boolean
}

const KINDS: Readonly<Record<string, string>> = {
  text: 'Short text',
  textarea: 'Long text',
  email: 'E-mail',
  phone: 'Telephone',
  url: 'Web address',
  number: 'Number',
  date: 'Date',
  choice: 'One of several',
  choices: 'Several',
  country: 'Country',
  agreement: 'Box to tick',
}

/** The head of a question in the builder: what it asks, what kind of answer it takes, whether there must be one. */
export function QuestionLabel() {
  const { data, rowNumber } = useRowLabel<QuestionRow>()
  return (
    <span className="form-question">
      <span className="form-question__number">{String((rowNumber ?? 0) + 1).padStart(2, '0')}</span>
      <strong>{data.label || 'A question without words yet'}</strong>
      <span className="form-question__kind">
        {KINDS[data.blockType ?? ''] ?? data.blockType}
        {data.required ? ' · required' : ''}
      </span>
    </span>
  )
}
