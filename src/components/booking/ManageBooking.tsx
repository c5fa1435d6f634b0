'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { BookingWords } from '@/src/lib/booking-words'
import { BookingFacts } from './BookingFacts'
import { CalendarLinks } from './CalendarLinks'
import { cancelBooking, rescheduleBooking, viewBooking, type Refusal } from './client'
import { Picker } from './Picker'
import { statusText } from './statusText'
import type { BookingView, ManagedBooking, Slot } from './types'
import { useVisitorClock } from './useVisitorClock'
import styles from './BookingFlow.module.css'

interface ManageBookingProps {
  token: string | null
  words: BookingWords
  locale: string
  /** Where other times are. */
  bookHref: string
  contactHref: string
}

type Mode = 'see' | 'move' | 'cancel'

/** Behind the link of a mail: the booking, and what may still be done about it. */
export function ManageBooking({ token: first, words, locale, bookHref, contactHref }: ManageBookingProps) {
  const { zone, setZone, clock } = useVisitorClock(locale)
  const [token, setToken] = useState(first)
  const [managed, setManaged] = useState<ManagedBooking | null>(null)
  const [gone, setGone] = useState<string | null>(first ? null : words.manageNoToken)
  const [mode, setMode] = useState<Mode>('see')
  const [done, setDone] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const [day, setDay] = useState<string | null>(null)
  const [wish, setWish] = useState<Slot | null>(null)
  const [round, setRound] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)

  const asked = useRef(false)
  useEffect(() => {
    if (!first || asked.current) return
    asked.current = true
    const read = async () => {
      const reply = await viewBooking(first)
      if (reply.ok) setManaged(reply.value)
      else setGone(saidBy(reply, words))
    }
    void read()
  }, [first, words])

  const lastMode = useRef(mode)
  useEffect(() => {
    if (lastMode.current !== mode) heading.current?.focus()
    lastMode.current = mode
  }, [mode, done])

  /** What has changed has a link of its own, which stands in the address from now on. */
  const changed = (booking: BookingView, message: string) => {
    const next = URL.canParse(booking.manageUrl) ? new URL(booking.manageUrl).searchParams.get('token') : null
    if (next) {
      setToken(next)
      window.history.replaceState(null, '', `?token=${encodeURIComponent(next)}`)
    }
    const isLive = booking.status === 'CONFIRMED' || booking.status === 'PENDING'
    setManaged((before) => before && { ...before, booking, mayCancel: isLive, mayReschedule: isLive })
    setDone(message)
    setWish(null)
    setDay(null)
    setMode('see')
  }
  const refused = (reply: Refusal) => {
    if (reply.status === 410) return setGone(saidBy(reply, words))
    setProblem(reply.status === 409 && !reply.message ? words.taken : saidBy(reply, words))
    if (reply.status === 409) {
      setWish(null)
      setRound((before) => before + 1)
    }
  }
  const send = async (work: () => Promise<void>) => {
    if (isSending) return
    setSending(true)
    setProblem(null)
    await work()
    setSending(false)
  }
  const move = (slot: Slot) =>
    send(async () => {
      const reply = await rescheduleBooking(token ?? '', slot.startsAt)
      if (reply.ok) changed(reply.value.booking, words.moved)
      else refused(reply)
    })
  const cancel = (reason: string) =>
    send(async () => {
      const reply = await cancelBooking(token ?? '', reason)
      if (reply.ok) changed(reply.value.booking, words.cancelled)
      else refused(reply)
    })
  const turnTo = (next: Mode) => {
    setProblem(null)
    setDone(null)
    setMode(next)
  }

  if (gone) {
    return (
      <div className="notice" data-kind="problem" role="alert">
        <p>
          <strong>{words.manageProblemTitle}</strong>
        </p>
        <p>{gone}</p>
        <p className={styles.links}>
          <a href={bookHref}>{words.bookAnother}</a>
          <a href={contactHref}>{words.write}</a>
        </p>
      </div>
    )
  }
  if (!managed || !zone) return <p className={styles.waiting}>{words.loading}</p>
  const { booking, mayCancel, mayReschedule, type, seats } = managed
  const isLive = booking.status === 'CONFIRMED' || booking.status === 'PENDING'
  const title = { see: booking.title, move: words.moveTitle, cancel: words.cancelTitle }[mode]
  return (
    <div className={styles.flow}>
      {mode === 'see' && !done && (mayCancel || mayReschedule) ? (
        <p className="lead quiet">{words.manageLead}</p>
      ) : null}
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {done ? (
        <div className="notice" data-kind="good" role="status">
          <p>{done}</p>
        </div>
      ) : null}
      {problem ? (
        <div className="notice" data-kind="problem" role="alert">
          <p>{problem}</p>
        </div>
      ) : null}
      {mode === 'see' ? (
        <div className={styles.done}>
          <p>
            <span className={styles.status} data-status={booking.status}>
              {statusText(booking.status, words)}
            </span>
          </p>
          <BookingFacts
            // Where nobody comes any more is no matter.
            booking={isLive ? booking : { ...booking, location: null }}
            zone={zone}
            hostZone={booking.hostTimeZone}
            clock={clock}
            words={words}
          />
          {booking.status === 'CONFIRMED' ? <CalendarLinks booking={booking} words={words} /> : null}
          {mayCancel || mayReschedule ? (
            <p className={styles.buttons}>
              {mayReschedule && type ? (
                <button type="button" className="button" onClick={() => turnTo('move')}>
                  {words.move}
                </button>
              ) : null}
              {mayCancel ? (
                <button type="button" className={`button ${styles.danger}`} onClick={() => turnTo('cancel')}>
                  {words.cancel}
                </button>
              ) : null}
            </p>
          ) : (
            <p className="quiet">
              {isLive ? words.tooLate : words.over}{' '}
              <a href={isLive ? contactHref : bookHref}>{isLive ? words.write : words.bookAnother}</a>
            </p>
          )}
        </div>
      ) : null}
      {mode === 'move' && type ? (
        <>
          <p className={styles.chosen}>
            <span>
              <span className="label">{words.moveFrom}</span>{' '}
              <strong>{clock.span(booking.startsAt, booking.endsAt, zone)}</strong>
            </span>
            <button type="button" className={styles.plain} onClick={() => turnTo('see')}>
              {words.keep}
            </button>
          </p>
          <Picker
            type={{ slug: type, seats }}
            host={null}
            token={token ?? undefined}
            zone={zone}
            onZone={setZone}
            day={day}
            onDay={(next) => {
              setDay(next)
              setWish(null)
            }}
            chosen={wish?.startsAt ?? null}
            onTime={setWish}
            clock={clock}
            locale={locale}
            words={words}
            round={round}
          >
            {wish ? (
              <div className={styles.choice}>
                <p>
                  <span className="label">{words.moveInto}</span>
                  <br />
                  <strong>{clock.span(wish.startsAt, wish.endsAt, zone)}</strong>
                </p>
                <p>
                  <button type="button" className="button" onClick={() => void move(wish)} aria-disabled={isSending}>
                    {isSending ? words.sending : words.moveTo}
                  </button>
                </p>
              </div>
            ) : null}
          </Picker>
        </>
      ) : null}
      {mode === 'cancel' ? (
        <CancelForm
          when={clock.span(booking.startsAt, booking.endsAt, zone)}
          isSending={isSending}
          onCancel={(reason) => void cancel(reason)}
          onKeep={() => turnTo('see')}
          words={words}
        />
      ) : null}
    </div>
  )
}

function saidBy({ message, status }: Refusal, words: BookingWords): string {
  return message ?? (status === 0 ? words.problemNetwork : status === 410 ? words.manageProblem : words.problemUnknown)
}

interface CancelFormProps {
  when: string
  isSending: boolean
  onCancel: (reason: string) => void
  onKeep: () => void
  words: BookingWords
}

function CancelForm({ when, isSending, onCancel, onKeep, words }: CancelFormProps) {
  const id = useId()
  const [reason, setReason] = useState('')
  return (
    <form
      className={styles.done}
      onSubmit={(event) => {
        event.preventDefault()
        onCancel(reason)
      }}
    >
      <p className={styles.chosen}>
        <strong>{when}</strong>
      </p>
      <p className="quiet">{words.cancelText}</p>
      <div className="field">
        <label htmlFor={id}>
          {words.cancelReason} <span className="quiet">({words.optional})</span>
        </label>
        <textarea
          id={id}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          maxLength={2000}
          rows={4}
          className={styles.reason}
        />
      </div>
      <p className={styles.buttons}>
        <button type="submit" className={`button ${styles.danger}`} aria-disabled={isSending}>
          {isSending ? words.sending : words.cancelConfirm}
        </button>
        <button type="button" className="button" data-kind="quiet" onClick={onKeep}>
          {words.keep}
        </button>
      </p>
    </form>
  )
}
