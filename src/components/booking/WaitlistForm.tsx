'use client'

import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { Honeypot } from '@/src/components/forms/Honeypot'
import { dayIn } from '@/src/lib/calendar-day'
import { HONEYPOT } from '@/src/lib/contact-fields'
import { addDays } from '@/src/lib/days'
import { fill } from '@/src/lib/fill'
import type { BookingWords } from '@/src/lib/booking-words'
import { joinWaitlist } from './client'
import styles from './DetailsForm.module.css'
import flow from './BookingFlow.module.css'

interface WaitlistFormProps {
  type: string
  host: string | null
  zone: string
  /** What the visitor has typed already. */
  known: { name: string; email: string }
  language: string
  organization: string
  words: BookingWords
  /** Nothing is free at all: the form is what there is to do. */
  isOpen: boolean
}

const TWO_WEEKS = 14

/** For whom no time suits: who they are, and between which days. */
export function WaitlistForm(props: WaitlistFormProps) {
  const { type, host, zone, known, language, organization, words, isOpen } = props
  const id = useId()
  const today = dayIn(zone, new Date())
  const [state, setState] = useState<'idle' | 'sending' | 'sent'>('idle')
  const [problem, setProblem] = useState<string | null>(null)
  const [email, setEmail] = useState(known.email)
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem || state === 'sent') notice.current?.focus()
  }, [problem, state])

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (state === 'sending') return
    const values = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>
    const { name = '', fromDate = '', untilDate = '', consent, [HONEYPOT]: trap } = values
    if (name.trim() === '') return setProblem(words.problemName)
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email.trim())) return setProblem(words.problemEmail)
    if (!fromDate || !untilDate || untilDate < fromDate) return setProblem(words.waitProblemDates)
    if (consent !== 'yes') return setProblem(words.problemConsent)
    setProblem(null)
    setState('sending')
    const reply = await joinWaitlist({
      type,
      name: name.trim(),
      email: email.trim(),
      fromDate,
      untilDate,
      ...(host ? { host } : {}),
      visitorTimeZone: zone,
      language,
      consent: true,
      ...(trap ? { [HONEYPOT]: trap } : {}),
    })
    setState(reply.ok ? 'sent' : 'idle')
    if (!reply.ok) {
      const [told] = Object.values(reply.errors)
      setProblem(told ?? reply.message ?? (reply.status === 0 ? words.problemNetwork : words.problemUnknown))
    }
  }

  if (state === 'sent') {
    return (
      <div className="notice" data-kind="good" role="status" tabIndex={-1} ref={notice}>
        <p>
          <strong>{words.waitDoneTitle}</strong>
        </p>
        <p>{fill(words.waitDone, { email })}</p>
      </div>
    )
  }
  return (
    <details className={flow.wait} open={isOpen || undefined}>
      <summary>
        <span className="quiet">{words.waitTitle}</span> <span className={flow.waitOpen}>{words.waitOpen}</span>
      </summary>
      <form onSubmit={(event) => void send(event)} noValidate className={styles.form}>
        <p className="quiet">{words.waitText}</p>
        {problem ? (
          <div className="notice" data-kind="problem" role="alert" tabIndex={-1} ref={notice}>
            <p>{problem}</p>
          </div>
        ) : null}
        <Honeypot />
        <div className={styles.pair}>
          <div className="field">
            <label htmlFor={`${id}from`}>{words.waitFrom}</label>
            <input id={`${id}from`} name="fromDate" type="date" required min={today} defaultValue={today} />
          </div>
          <div className="field">
            <label htmlFor={`${id}until`}>{words.waitUntil}</label>
            <input
              id={`${id}until`}
              name="untilDate"
              type="date"
              required
              min={today}
              defaultValue={addDays(today, TWO_WEEKS)}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}name`}>{words.name}</label>
            <input
              id={`${id}name`}
              name="name"
              required
              maxLength={120}
              autoComplete="name"
              defaultValue={known.name}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}email`}>{words.email}</label>
            <input
              id={`${id}email`}
              type="email"
              required
              maxLength={254}
              autoComplete="email"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          </div>
        </div>
        <label className="check">
          <input type="checkbox" name="consent" value="yes" required />
          <span>{fill(words.waitConsent, { organization })}</span>
        </label>
        <p>
          <button className="button" data-kind="quiet" type="submit" aria-disabled={state === 'sending'}>
            {state === 'sending' ? words.sending : words.waitSend}
          </button>
        </p>
      </form>
    </details>
  )
}
