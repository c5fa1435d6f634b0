'use client'

import { useId, type FormEvent } from 'react'
import { Honeypot } from '@/src/components/forms/Honeypot'
import { HONEYPOT } from '@/src/lib/contact-fields'
import { fill } from '@/src/lib/fill'
import type { BookingWords } from '@/src/lib/booking-words'
import { ProblemList, type Problems } from './ProblemList'
import { QuestionField } from './QuestionField'
import type { BookingTypeView } from './types'
import type { Details } from './values'
import styles from './DetailsForm.module.css'

interface DetailsFormProps {
  type: BookingTypeView
  details: Details
  onDetails: (details: Details) => void
  problems: Problems | null
  isSending: boolean
  onSend: (trap: string) => void
  organization: string
  words: BookingWords
}

/** Who comes, and what they are asked. What is typed belongs to whoever shows this, so that it outlives a lost time. */
export function DetailsForm(props: DetailsFormProps) {
  const { type, details, onDetails, problems, isSending, onSend, organization, words } = props
  const id = useId()

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const trap = new FormData(event.currentTarget).get(HONEYPOT)
    if (!isSending) onSend(typeof trap === 'string' ? trap : '')
  }
  const fields = problems?.fields ?? {}
  const control = (name: 'name' | 'email' | 'phone' | 'message') => ({
    id: id + name,
    name,
    value: details[name],
    onChange: (event: { target: { value: string } }) => onDetails({ ...details, [name]: event.target.value }),
    ...(fields[name] ? { 'aria-invalid': true, 'aria-describedby': `${id}${name}-problem` } : {}),
  })
  const problemOf = (name: string) =>
    fields[name] ? (
      <p className="field-problem" id={`${id}${name}-problem`}>
        {fields[name]}
      </p>
    ) : null
  const optional = <span className="quiet">({words.optional})</span>
  const needsPhone = type.place === 'PHONE'
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      {problems ? <ProblemList id={id} problems={problems} /> : null}
      <Honeypot />
      <div className={styles.pair}>
        <div className="field">
          <label htmlFor={`${id}name`}>{words.name}</label>
          <input {...control('name')} required maxLength={120} autoComplete="name" />
          {problemOf('name')}
        </div>
        <div className="field">
          <label htmlFor={`${id}email`}>{words.email}</label>
          <input {...control('email')} type="email" required maxLength={254} autoComplete="email" />
          {problemOf('email')}
        </div>
        <div className="field">
          <label htmlFor={`${id}phone`}>
            {words.phone} {needsPhone ? null : optional}
          </label>
          <input {...control('phone')} type="tel" required={needsPhone} maxLength={40} autoComplete="tel" />
          {problemOf('phone')}
        </div>
      </div>
      {type.questions.map((question) => (
        <QuestionField
          key={question.id}
          id={id + question.id}
          question={question}
          value={details.answers[question.id] ?? ''}
          onValue={(value) => onDetails({ ...details, answers: { ...details.answers, [question.id]: value } })}
          problem={fields[question.id]}
          words={words}
        />
      ))}
      <div className="field">
        <label htmlFor={`${id}message`}>
          {words.message} {optional}
        </label>
        <textarea {...control('message')} maxLength={5000} rows={4} className={styles.message} />
        {problemOf('message')}
      </div>
      <div className="field">
        <label className="check">
          <input
            id={`${id}consent`}
            type="checkbox"
            checked={details.consent}
            onChange={(event) => onDetails({ ...details, consent: event.target.checked })}
            required
            {...(fields.consent ? { 'aria-invalid': true, 'aria-describedby': `${id}consent-problem` } : {})}
          />
          <span>{fill(words.consent, { organization })}</span>
        </label>
        {problemOf('consent')}
      </div>
      <p>
        <button className="button" type="submit" aria-disabled={isSending}>
          {isSending ? words.sending : type.requiresConfirmation ? words.submitRequest : words.submit}
        </button>
      </p>
    </form>
  )
}
