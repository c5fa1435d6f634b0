'use client'

import { useId } from 'react'
import { word } from '@/plugins/languages/api'
import { useSay } from '@/plugins/languages/api.client'

export type Sentiment = 'NEGATIVE' | 'NEUTRAL' | 'POSITIVE'

const CHOICES: readonly [Sentiment, string][] = [
  ['POSITIVE', word('Well')],
  ['NEUTRAL', word('So-so')],
  ['NEGATIVE', word('Badly')],
]

/** How a call went. */
export function SentimentChoice({
  value,
  onChange,
}: {
  value: Sentiment | null
  onChange: (value: Sentiment) => void
}) {
  const say = useSay()
  const name = useId()
  return (
    <fieldset className="client-choice">
      <legend>{say('How did it go?')}</legend>
      {CHOICES.map(([sentiment, text]) => (
        <label key={sentiment}>
          <input type="radio" name={name} checked={value === sentiment} onChange={() => onChange(sentiment)} />
          {say(text)}
        </label>
      ))}
    </fieldset>
  )
}
