'use client'

import { useEffect, useRef, useState, type FormEvent } from 'react'
import { CONSULTATION_ENDPOINT } from '@/src/lib/consultation-fields'
import type { ConsultationWords } from '@/src/lib/consultation-words'
import { HONEYPOT, ORIGIN_FIELDS, type OriginField } from '@/src/lib/contact-fields'
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

interface Answer {
  message?: string
  errors?: Record<string, string>
  token?: string
  data?: { bookingId: string } | null
}

/** The form for a consultation. Sends itself without JavaScript; with it, mistakes are shown beside their fields. */
export function ConsultationForm(props: ConsultationFormProps) {
  const { words, types, consent, locale, token, origin, againHref, bookHref } = props
  const [state, setState] = useState<'idle' | 'sending' | 'sent'>('idle')
  const [answer, setAnswer] = useState<Answer>({})
  const [isReady, setIsReady] = useState(false)
  const [timeZone, setTimeZone] = useState('')
  const summary = useRef<HTMLDivElement>(null)
  const problems = answer.errors ?? {}

  // Until then the browser's own checks are the only ones before the server's.
  useEffect(() => {
    setIsReady(true)
    setTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone)
  }, [])
  useEffect(() => {
    if (answer.message || state === 'sent') summary.current?.focus()
  }, [answer, state])

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (state === 'sending') return
    const form = event.currentTarget
    const body = { ...Object.fromEntries(new FormData(form)), ...firstTouch() }
    setState('sending')
    try {
      const response = await fetch(form.action, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(body),
      })
      const told = (await response.json().catch(() => ({}))) as Answer
      if (response.ok) {
        setAnswer({ data: told.data ?? null })
        return setState('sent')
      }
      setAnswer({ message: told.message ?? words.problemUnknown, errors: told.errors, token: told.token })
    } catch {
      setAnswer({ message: words.problemNetwork })
    }
    setState('idle')
  }

  if (state === 'sent') {
    const reference = answer.data?.bookingId
    return (
      <div className="notice" data-kind="good" ref={summary} tabIndex={-1} role="status">
        <h2>{words.thanksTitle}</h2>
        <p>{reference ? fill(words.thanksText, { reference }) : words.thanksPlain}</p>
        <p>
          <a href={againHref}>{words.thanksAgain}</a>
        </p>
      </div>
    )
  }

  const invalid = (name: string, hint?: string) => {
    const described = [problems[name] ? `${name}-problem` : '', hint ?? ''].filter(Boolean).join(' ')
    return {
      ...(problems[name] ? { 'aria-invalid': true } : {}),
      ...(described ? { 'aria-describedby': described } : {}),
    }
  }
  const problemOf = (name: string) =>
    problems[name] ? (
      <p className="field-problem" id={`${name}-problem`}>
        {problems[name]}
      </p>
    ) : null
  const optional = <span className="quiet">({words.optional})</span>

  return (
    <form method="post" action={CONSULTATION_ENDPOINT} onSubmit={send} noValidate={isReady} className={styles.form}>
      {answer.message ? (
        <div className="notice" data-kind="problem" ref={summary} tabIndex={-1} role="alert">
          <p>{answer.message}</p>
          <ul>
            {Object.entries(problems).map(([name, problem]) => (
              <li key={name}>{name === 'token' ? problem : <a href={`#${name}`}>{problem}</a>}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <input type="hidden" name="token" value={answer.token ?? token} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="timeZone" value={timeZone} />
      {ORIGIN_FIELDS.map((name) => (
        <input key={name} type="hidden" name={name} value={origin[name] ?? ''} />
      ))}
      <div className={styles.trap} aria-hidden="true">
        <label>
          Website
          <input name={HONEYPOT} tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <div className={styles.pair}>
        <div className="field">
          <label htmlFor="name">{words.fieldName}</label>
          <input id="name" name="name" required maxLength={120} autoComplete="name" {...invalid('name')} />
          {problemOf('name')}
        </div>
        <div className="field">
          <label htmlFor="email">{words.fieldEmail}</label>
          <input
            id="email"
            name="email"
            type="email"
            required
            maxLength={254}
            autoComplete="email"
            {...invalid('email')}
          />
          {problemOf('email')}
        </div>
        <div className="field">
          <label htmlFor="company">
            {words.fieldCompany} {optional}
          </label>
          <input id="company" name="company" maxLength={160} autoComplete="organization" {...invalid('company')} />
          {problemOf('company')}
        </div>
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
      <div className="field">
        <label className="check">
          <input id="consent" type="checkbox" name="consent" value="yes" required {...invalid('consent')} />
          <span>{consent}</span>
        </label>
        {problemOf('consent')}
      </div>
      <p>
        <button className="button" aria-disabled={state === 'sending'}>
          {state === 'sending' ? words.sending : words.send}
        </button>
      </p>
      <p className="quiet">
        <a href={bookHref}>{words.bookInstead}</a>
      </p>
    </form>
  )
}
