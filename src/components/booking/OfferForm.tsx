'use client'

import { useId, useState, type FormEvent } from 'react'
import type { BookingWords } from '@/src/lib/booking-words'
import { ProblemList, type Problems } from './ProblemList'
import { QuestionField } from './QuestionField'
import type { Answer, OfferView } from './types'
import { answersOf, EMPTY, problemsWith } from './values'
import styles from './DetailsForm.module.css'
import flow from './BookingFlow.module.css'

interface OfferFormProps {
  offer: OfferView
  /** What the server found wrong. */
  refused: Problems | null
  isSending: boolean
  onAccept: (said: { phone?: string; answers: Answer[] }) => void
  onDecline: () => void
  words: BookingWords
}

/** Takes an offered time or lets it go; what the type asks is asked before. */
export function OfferForm({ offer, refused, isSending, onAccept, onDecline, words }: OfferFormProps) {
  const { questions, place } = offer
  const id = useId()
  const [phone, setPhone] = useState('')
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({})
  const [own, setOwn] = useState<Problems | null>(null)
  const problems = own ?? refused
  const fields = problems?.fields ?? {}

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = problemsWith({ phone, answers }, { place, questions }, words)
    if (Object.keys(found).length > 0) return setOwn({ message: words.problemsTitle, fields: found })
    setOwn(null)
    onAccept({
      ...(phone.trim() ? { phone: phone.trim() } : {}),
      answers: answersOf({ ...EMPTY, answers }, questions),
    })
  }
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      {problems ? <ProblemList id={id} problems={problems} /> : null}
      {place === 'PHONE' ? (
        <div className="field">
          <label htmlFor={`${id}phone`}>{words.phone}</label>
          <input
            id={`${id}phone`}
            type="tel"
            required
            maxLength={40}
            autoComplete="tel"
            value={phone}
            onChange={({ target }) => setPhone(target.value)}
            {...(fields.phone ? { 'aria-invalid': true, 'aria-describedby': `${id}phone-problem` } : {})}
          />
          {fields.phone ? (
            <p className="field-problem" id={`${id}phone-problem`}>
              {fields.phone}
            </p>
          ) : null}
        </div>
      ) : null}
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          id={id + question.id}
          question={question}
          value={answers[question.id] ?? ''}
          onValue={(value) => setAnswers((before) => ({ ...before, [question.id]: value }))}
          problem={fields[question.id]}
          words={words}
        />
      ))}
      <p className={flow.buttons}>
        <button type="submit" className="button" aria-disabled={isSending}>
          {isSending ? words.sending : words.offerAccept}
        </button>
        <button type="button" className="button" data-kind="quiet" onClick={onDecline} aria-disabled={isSending}>
          {words.offerDecline}
        </button>
      </p>
    </form>
  )
}
