'use client'

import { useEffect, useRef, useState } from 'react'
import type { BookingWords } from '@/src/lib/booking-words'
import { Booked } from './Booked'
import { BookingFacts } from './BookingFacts'
import { acceptOffer, leaveWaitlist, viewOffer, type Refusal } from './client'
import { OfferForm } from './OfferForm'
import type { Problems } from './ProblemList'
import type { Answer, BookingView, OfferView } from './types'
import { useVisitorClock } from './useVisitorClock'
import styles from './BookingFlow.module.css'

interface OfferAnswerProps {
  token: string | null
  words: BookingWords
  locale: string
  bookHref: string
}

/** Behind the link of an offer of the waiting list: take the time, let it go, or leave the list. */
export function OfferAnswer({ token, words, locale, bookHref }: OfferAnswerProps) {
  const { zone, clock } = useVisitorClock(locale)
  const [offer, setOffer] = useState<OfferView | null>(null)
  const [booked, setBooked] = useState<BookingView | null>(null)
  const [gone, setGone] = useState<Gone | null>(
    token ? null : { title: words.manageProblemTitle, text: words.manageNoToken },
  )
  const [end, setEnd] = useState<{ title: string; text: string } | null>(null)
  const [refused, setRefused] = useState<Problems | null>(null)
  const [isSending, setSending] = useState(false)
  const asked = useRef(false)

  useEffect(() => {
    if (!token || asked.current) return
    asked.current = true
    const read = async () => {
      const reply = await viewOffer(token)
      if (reply.ok) setOffer(reply.value.offer)
      else setGone(goneBy(reply, words))
    }
    void read()
  }, [token, words])

  const send = async (work: (link: string) => Promise<Refusal | null>) => {
    if (isSending || !token) return
    setSending(true)
    const refusal = await work(token)
    setSending(false)
    if (!refusal) return setRefused(null)
    // What is over stays so; anything else can be mended and sent again.
    if (refusal.status === 404 || refusal.status === 409 || refusal.status === 410)
      return setGone(goneBy(refusal, words))
    const fields = refusal.errors
    setRefused({
      message: Object.keys(fields).length > 0 ? words.problemsTitle : saidBy(refusal, words),
      fields,
    })
  }
  const accept = (said: { phone?: string; answers: Answer[] }) =>
    send(async (link) => {
      const reply = await acceptOffer(link, said)
      if (reply.ok) setBooked(reply.value.booking)
      return reply.ok ? null : reply
    })
  const decline = () =>
    send(async (link) => {
      const reply = await leaveWaitlist(link, true)
      if (reply.ok) setEnd({ title: words.waitDoneTitle, text: words.offerDeclined })
      return reply.ok ? null : reply
    })
  const leave = () =>
    send(async (link) => {
      const reply = await leaveWaitlist(link)
      if (reply.ok) setEnd({ title: words.leftTitle, text: words.left })
      return reply.ok ? null : reply
    })

  if (gone) return <End {...gone} kind="problem" href={bookHref} words={words} />
  if (end) return <End title={end.title} text={end.text} kind="good" href={bookHref} words={words} />
  if (!offer || !zone) return <p className={styles.waiting}>{words.loading}</p>
  if (booked) {
    return (
      <Booked
        booking={booked}
        email={offer.email}
        zone={zone}
        clock={clock}
        words={words}
        onAgain={() => window.location.assign(bookHref)}
      />
    )
  }
  return (
    <div className={styles.done}>
      <p className="lead quiet">{words.offerLead}</p>
      <BookingFacts booking={{ location: null, ...offer }} zone={zone} clock={clock} words={words} />
      <p>
        {words.offerUntil} <strong>{clock.moment(offer.expiresAt, zone)}</strong>
      </p>
      <OfferForm
        offer={offer}
        refused={refused}
        isSending={isSending}
        onAccept={(said) => void accept(said)}
        onDecline={() => void decline()}
        words={words}
      />
      <p className="quiet">
        {words.offerDeclineText}{' '}
        <button type="button" className={styles.plain} onClick={() => void leave()} aria-disabled={isSending}>
          {words.offerLeave}
        </button>
      </p>
    </div>
  )
}

function saidBy({ message, status }: Refusal, words: BookingWords): string {
  return message ?? (status === 0 ? words.problemNetwork : words.problemUnknown)
}

interface Gone {
  title: string
  text: string
}

/** A link that is wrong leads nowhere; one that was right leads to an offer that is over. */
function goneBy(refusal: Refusal, words: BookingWords): Gone {
  const title = refusal.status === 404 ? words.manageProblemTitle : words.offerProblemTitle
  return { title, text: saidBy(refusal, words) }
}

interface EndProps extends Gone {
  kind: 'good' | 'problem'
  href: string
  words: BookingWords
}

function End({ title, text, kind, href, words }: EndProps) {
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => notice.current?.focus(), [])
  return (
    <div className="notice" data-kind={kind} role={kind === 'problem' ? 'alert' : 'status'} tabIndex={-1} ref={notice}>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{text}</p>
      <p>
        <a href={href}>{words.bookAnother}</a>
      </p>
    </div>
  )
}
