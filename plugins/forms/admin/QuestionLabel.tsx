'use client'

import { useRowLabel } from '@payloadcms/ui'
import { word } from '@/plugins/languages/api'
import { useSay } from '@/plugins/languages/api.client'
import './forms.css'

interface QuestionRow {
  blockType?: string
  label?: string
  required?: boolean
}

const KINDS: Readonly<Record<string, string>> = {
  text: word('Short text'),
  textarea: word('Long text'),
  email: word('E-mail'),
  phone: word('Telephone'),
  url: word('Web address'),
  number: word('Number'),
  date: word('Date'),
  choice: word('One of several'),
  choices: word('Several'),
  country: word('Country'),
  agreement: word('Box to tick'),
}

/** The head of a question in the builder: what it asks, what kind of answer it takes, whether there must be one. */
export function QuestionLabel() {
  const say = useSay()
  const { data, rowNumber } = useRowLabel<QuestionRow>()
  return (
    <span className="form-question">
      <span className="form-question__number">{String((rowNumber ?? 0) + 1).padStart(2, '0')}</span>
      <strong>{data.label || say('A question without words yet')}</strong>
      <span className="form-question__kind">
        {say(KINDS[data.blockType ?? ''] ?? data.blockType ?? '')}
        {data.required ? ` · ${say('required')}` : ''}
      </span>
    </span>
  )
}
