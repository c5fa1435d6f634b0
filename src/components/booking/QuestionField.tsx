'use client'

import type { ReactNode } from 'react'
import { fill } from '@/src/lib/fill'
import type { BookingWords } from '@/src/lib/booking-words'
import type { QuestionView } from './types'
import styles from './DetailsForm.module.css'

interface QuestionFieldProps {
  id: string
  question: QuestionView
  value: string
  onValue: (value: string) => void
  problem: string | undefined
  words: BookingWords
}

const RATINGS = ['1', '2', '3', '4', '5']

/** A question of the type, asked as its kind wants. */
export function QuestionField({ id, question, value, onValue, problem, words }: QuestionFieldProps) {
  const { kind, choices, help, isRequired } = question
  const described = [help ? `${id}-help` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ')
  const shared = {
    id,
    required: isRequired,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': described || undefined,
  }
  const label = (
    <>
      {question.question} {isRequired ? null : <span className="quiet">({words.optional})</span>}
    </>
  )
  const foot = (
    <>
      {help ? (
        <p className={styles.help} id={`${id}-help`}>
          {help}
        </p>
      ) : null}
      {problem ? (
        <p className="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
    </>
  )
  const set = (event: { target: { value: string } }) => onValue(event.target.value)
  if (kind === 'YES_NO' || kind === 'RATING') {
    const options: [string, ReactNode, string][] =
      kind === 'YES_NO'
        ? [
            [words.yes, words.yes, words.yes],
            [words.no, words.no, words.no],
          ]
        : RATINGS.map((rating) => [rating, rating, fill(words.ratingOf, { rating })])
    return (
      <fieldset className={`field ${styles.choices}`} aria-describedby={described || undefined}>
        <legend>{label}</legend>
        <div className={styles.row}>
          {options.map(([option, text, spoken], index) => (
            <label key={option} className={styles.choice}>
              <input
                type="radio"
                // The first carries the field's own id: problems lead to it.
                id={index === 0 ? id : undefined}
                name={id}
                value={option}
                checked={value === option}
                onChange={set}
                aria-label={spoken}
                required={isRequired}
              />
              <span>{text}</span>
            </label>
          ))}
        </div>
        {foot}
      </fieldset>
    )
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {kind === 'LONG_TEXT' ? <textarea {...shared} value={value} onChange={set} maxLength={5000} rows={4} /> : null}
      {kind === 'CHOICE' ? (
        <select {...shared} value={value} onChange={set}>
          <option value="">{words.choose}</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : null}
      {kind === 'TEXT' || kind === 'NUMBER' ? (
        <input
          {...shared}
          value={value}
          onChange={set}
          inputMode={kind === 'NUMBER' ? 'decimal' : undefined}
          maxLength={kind === 'NUMBER' ? 20 : 500}
        />
      ) : null}
      {foot}
    </div>
  )
}
