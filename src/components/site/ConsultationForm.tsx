'use client'

import { useEffect, useState } from 'react'
import { fieldProblems } from '@/src/components/forms/fieldProblems'
import { FormProblems } from '@/src/components/forms/FormProblems'
import { Honeypot } from '@/src/components/forms/Honeypot'
import { ConsentField, WhoFields } from '@/src/components/forms/VisitorFields'
import { useSentForm, type Told } from '@/src/components/forms/useSentForm'
import { CONSULTATION_ENDPOINT } from '@/src/lib/consultation-fields'
import type { ConsultationWords } from '@/src/lib/consultation-words'
import { ORIGIN_FIELDS, type OriginField } from '@/src/lib/contact-fields'
import { fill } from '@/src/lib/fill'
import styles from './ContactForm.module.css'
import { firstTouch } from './firstTouch'

interface ConsultationFormProps {
  words: ConsultationWords
  types: { value: string; label: string }[]
  /** The consent with the studio's name in it. */
  consent: string
  locale: string
  token: string
  /** How this very page was reached; the visit's first page counts more where it is known. */
  origin: Partial<Record<OriginField, string>>
  againHref: string
  bookHref: string
}

interface Answer extends Told {
  data?: { bookingId: string } | null
}

/** The form for a consultation. Sends itself without JavaScript; with it, mistakes are shown beside their fields. */
export function ConsultationForm(props: ConsultationFormProps) {
  const { words, types, consent, locale, token, origin, againHref, bookHref } = props
  const { refusal, sent, isSending, isReady, notice, send } = useSentForm<Answer>({ words, more: firstTouch })
  const [timeZone, setTimeZone] = useState('')
  useEffect(() => setTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone), [])

  if (sent) {
    const reference = sent.data?.bookingId
    return (
      <div className="notice" data-kind="good" ref={notice} tabIndex={-1} role="status">
        <h2>{words.thanksTitle}</h2>
        <p>{reference ? fill(words.thanksText, { reference }) : words.thanksPlain}</p>
        <p>
          <a href={againHref}>{words.thanksAgain}</a>
        </p>
      </div>
    )
  }

  const problems = fieldProblems(refusal.errors)
  const { invalid, problemOf } = problems
  const optional = <span className="quiet">({words.optional})</span>

  return (
    <form method="post" action={CONSULTATION_ENDPOINT} onSubmit={send} noValidate={isReady} className={styles.form}>
      <FormProblems refusal={refusal} notice={notice} />
      <input type="hidden" name="token" value={refusal.token ?? token} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="timeZone" value={timeZone} />
      {ORIGIN_FIELDS.map((name) => (
        <input key={name} type="hidden" name={name} value={origin[name] ?? ''} />
      ))}
      <Honeypot />
      <div className={styles.pair}>
        <WhoFields words={words} {...problems} />
        <div className="field">
          <label htmlFor="department">
            {words.fieldDepartment} {optional}
          </label>
          <input id="department" name="department" maxLength={120} {...invalid('department')} />
          {problemOf('department')}
        </div>
      </div>
      <div className="field">
        <label htmlFor="consultationType">{words.fieldType}</label>
        <select id="consultationType" name="consultationType" defaultValue="GENERAL" {...invalid('consultationType')}>
          {types.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        {problemOf('consultationType')}
      </div>
      <div className="field">
        <label htmlFor="challenges">{words.fieldChallenges}</label>
        <p id="challenges-hint" className="quiet">
          {words.challengesHint}
        </p>
        <textarea
          id="challenges"
          name="challenges"
          required
          maxLength={10_000}
          rows={6}
          {...invalid('challenges', 'challenges-hint')}
        />
        {problemOf('challenges')}
      </div>
      <ConsentField consent={consent} {...problems} />
      <p>
        <button className="button" aria-disabled={isSending}>
          {isSending ? words.sending : words.send}
        </button>
      </p>
      <p className="quiet">
        <a href={bookHref}>{words.bookInstead}</a>
      </p>
    </form>
  )
}
