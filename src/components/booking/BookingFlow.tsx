'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { fill } from '@/src/lib/fill'
import type { BookingWords } from '@/src/lib/booking-words'
import { HONEYPOT } from '@/src/lib/contact-fields'
import { Booked } from './Booked'
import { attemptKey, bookTime, type Refusal } from './client'
import { placeOf } from './clock'
import { DetailsForm } from './DetailsForm'
import { HoldNotice } from './HoldNotice'
import { HostChoice } from './HostChoice'
import { Picker } from './Picker'
import { START } from './place'
import type { Problems } from './ProblemList'
import type { BookingSource, BookingTypeView, BookingView } from './types'
import { useHold } from './useHold'
import { usePlace } from './usePlace'
import { useVisitorClock } from './useVisitorClock'
import { answersOf, EMPTY, problemsIn, type Details } from './values'
import { WaitlistForm } from './WaitlistForm'
import styles from './BookingFlow.module.css'

export interface BookingFlowProps {
  type: BookingTypeView
  words: BookingWords
  locale: string
  /** Whose site it is. */
  organization: string
  source: BookingSource
  /** What is known of the visitor. */
  known?: Partial<Pick<Details, 'email' | 'name' | 'phone'>>
  /** Id of the client for whom it is, in the portal. */
  client?: string
  /** The way back to where the visitor came from, shown once it is booked. */
  back?: { href: string; text: string }
  /** Told when something has been booked: the frame's owner wants to know. */
  onBooked?: () => void
}

/** Person, day and time, details, done: each a step in the browser's history, nothing lost on the way back. */
export function BookingFlow({
  type,
  words,
  locale,
  organization,
  source,
  known,
  client,
  back,
  onBooked,
}: BookingFlowProps) {
  const { zone, setZone, clock } = useVisitorClock(locale)
  const [place, go] = usePlace()
  const [details, setDetails] = useState<Details>({ ...EMPTY, ...known })
  const [problems, setProblems] = useState<Problems | null>(null)
  const [isSending, setSending] = useState(false)
  const [isTaken, setTaken] = useState(false)
  const [round, setRound] = useState(0)
  const [hostZone, setHostZone] = useState<string | null>(null)
  const [booked, setBooked] = useState<BookingView | null>(null)
  const attempt = useRef({ for: '', key: '' })
  const heading = useRef<HTMLHeadingElement>(null)

  const hasHosts = type.assignment === 'HOST' && type.hosts.length > 1
  const chosen = type.hosts.find(({ id }) => id === place.host) ?? null
  const host = hasHosts ? (chosen?.id ?? null) : null
  const isPastHost = !hasHosts || chosen !== null || place.host === 'any'
  const step = booked && place.isDone ? 'done' : !isPastHost ? 'host' : place.at ? 'details' : 'time'

  const lose = useCallback(
    (refusal: Refusal) => {
      setTaken(true)
      setRound((before) => before + 1)
      setProblems(refusal.status === 409 || !refusal.message ? null : { message: refusal.message, fields: {} })
      go({ ...place, at: null, isDone: false }, 'instead')
    },
    [go, place],
  )
  const wish = useMemo(
    () => (step === 'details' && place.at ? { type: type.slug, startsAt: place.at, host } : null),
    [step, place.at, type.slug, host],
  )
  const { hold, expire, again, forget } = useHold(wish, lose)

  const lastStep = useRef(step)
  useEffect(() => {
    if (lastStep.current === step) return
    lastStep.current = step
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [step])

  const send = async (trap: string) => {
    if (!zone || !place.at) return
    const found = problemsIn(details, type, words)
    if (Object.keys(found).length > 0) return setProblems({ message: words.problemsTitle, fields: found })
    const request = {
      type: type.slug,
      startsAt: place.at,
      ...(host ? { host } : {}),
      ...(hold.state === 'held' ? { hold: hold.hold } : {}),
      name: details.name.trim(),
      email: details.email.trim(),
      ...(details.phone.trim() ? { phone: details.phone.trim() } : {}),
      visitorTimeZone: zone,
      language: locale,
      answers: answersOf(details, type.questions),
      ...(details.message.trim() ? { message: details.message.trim() } : {}),
      consent: details.consent,
      source,
      ...(client ? { client } : {}),
      ...(trap ? { [HONEYPOT]: trap } : {}),
    }
    // The same wish has the same key, however often its button is pressed on a bad connection.
    const wanted = JSON.stringify([request.startsAt, request.host, request.name, request.email])
    if (attempt.current.for !== wanted) attempt.current = { for: wanted, key: attemptKey() }
    setSending(true)
    setProblems(null)
    const reply = await bookTime(request, attempt.current.key)
    setSending(false)
    if (reply.ok) {
      forget()
      setBooked(reply.value.booking)
      setTaken(false)
      go({ ...START, isDone: true }, 'instead')
      setRound((before) => before + 1)
      onBooked?.()
      return
    }
    if (reply.status === 409) return lose(reply)
    // The page has its own words for what it asks itself.
    const own = problemsIn({ ...EMPTY, consent: false }, { place: 'PHONE', questions: [] }, words)
    const fields = Object.fromEntries(Object.entries(reply.errors).map(([name, text]) => [name, own[name] ?? text]))
    const message = reply.message ?? (reply.status === 0 ? words.problemNetwork : words.problemUnknown)
    setProblems({ message: Object.keys(fields).length > 0 ? words.problemsTitle : message, fields })
  }

  if (zone === null) return <p className={styles.waiting}>{words.loading}</p>
  const steps = [
    ...(hasHosts ? [{ key: 'host', text: words.stepHost }] : []),
    { key: 'time', text: words.stepTime },
    { key: 'details', text: words.stepDetails },
    { key: 'done', text: words.stepDone },
  ]
  const title = { host: words.hostTitle, time: words.dayTitle, details: words.detailsTitle, done: '' }[step]
  return (
    <div className={styles.flow}>
      <ol className={styles.steps} aria-label={words.steps}>
        {steps.map(({ key, text }) => (
          <li
            key={key}
            aria-current={key === step ? 'step' : undefined}
            data-past={
              steps.findIndex((one) => one.key === key) < steps.findIndex((one) => one.key === step) || undefined
            }
          >
            {text}
          </li>
        ))}
      </ol>
      {step === 'done' ? null : (
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
      )}
      {step === 'time' && isTaken ? (
        <div className="notice" data-kind="problem" role="alert">
          <p>{problems?.message ?? words.taken}</p>
        </div>
      ) : null}
      {step === 'host' ? (
        <HostChoice hosts={type.hosts} onHost={(id) => go({ ...START, host: id })} words={words} />
      ) : null}
      {step === 'time' ? (
        <>
          {hasHosts ? (
            <p className={styles.chosen}>
              <span>
                {words.with} <strong>{chosen?.name ?? words.hostAny}</strong>
              </span>
              <button type="button" className={styles.plain} onClick={() => go(START)}>
                {words.hostChange}
              </button>
            </p>
          ) : null}
          <Picker
            key={host ?? 'any'}
            type={type}
            host={host}
            zone={zone}
            onZone={setZone}
            day={place.day}
            onDay={(day) => go({ ...place, day, at: null })}
            onTime={(slot, theirs) => {
              setTaken(false)
              setProblems(null)
              setHostZone(theirs)
              go({ ...place, at: slot.startsAt })
            }}
            clock={clock}
            locale={locale}
            words={words}
            round={round}
          >
            {type.hasWaitlist ? (
              <WaitlistForm
                type={type.slug}
                host={host}
                zone={zone}
                known={details}
                language={locale}
                organization={organization}
                words={words}
                isOpen={false}
              />
            ) : null}
          </Picker>
        </>
      ) : null}
      {step === 'details' && place.at ? (
        <>
          <div className={styles.choice}>
            <p className={styles.chosen}>
              <span>
                <strong>{clock.span(place.at, endOf(place.at, type.durationMinutes), zone)}</strong>
                <span className="quiet"> {fill(words.yourClock, { zone: placeOf(zone) })}</span>
                {hostZone && clock.time(place.at, hostZone) !== clock.time(place.at, zone) ? (
                  <span className="quiet">
                    {' · '}
                    {fill(words.hostClock, { when: clock.moment(place.at, hostZone), place: placeOf(hostZone) })}
                  </span>
                ) : null}
              </span>
              <button type="button" className={styles.plain} onClick={() => go({ ...place, at: null })}>
                {words.changeTime}
              </button>
            </p>
            <HoldNotice hold={hold} onExpired={expire} onAgain={again} words={words} />
          </div>
          <DetailsForm
            type={type}
            details={details}
            onDetails={setDetails}
            problems={problems}
            isSending={isSending}
            onSend={(trap) => void send(trap)}
            organization={organization}
            words={words}
          />
        </>
      ) : null}
      {step === 'done' && booked ? (
        <Booked
          booking={booked}
          email={details.email}
          zone={zone}
          clock={clock}
          words={words}
          isFramed={source === 'EMBED'}
          back={back}
          onAgain={() => go(START)}
        />
      ) : null}
    </div>
  )
}

function endOf(startsAt: string, minutes: number): string {
  return new Date(Date.parse(startsAt) + minutes * 60_000).toISOString()
}
