'use client'

import { word } from '@/plugins/languages/api'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import type { BookingDesk } from '../../desk/types'
import { dayText, PLACE_WORDS, STATUS_WORDS, timeText, townOf } from '../words'
import { wallOf } from '../../calendar/placing'
import { BookingActions } from './BookingActions'
import { MailList } from './MailList'

interface BookingFactsProps {
  desk: BookingDesk
  /** Whether what the record's own form shows has to be said here too. */
  isWhole?: boolean
  hindrance?: string | null
  onChanged: () => Promise<void>
}

const CANCELLED_BY: Record<NonNullable<BookingDesk['cancelledBy']>, string> = {
  VISITOR: word('Called off by the visitor'),
  STAFF: word('Called off by the studio'),
  SYSTEM: word('Called off by itself'),
}

/** A booking at a glance: its state in words, on whose clock what, what is odd, what can be done, its mails. */
export function BookingFacts({ desk, isWhole = false, hindrance = null, onChanged }: BookingFactsProps) {
  const say = useSay()
  const language = useLanguage()
  const date = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: desk.timeZone,
  })
  return (
    <div className="cal-desk" data-status={desk.status}>
      <p className="cal-desk__state">
        <strong>{say(STATUS_WORDS[desk.status])}</strong>
        <span>
          {[desk.type.title, desk.reference].filter(Boolean).join(' · ')}
          {desk.session
            ? ` · ${say('{taken} of {seats} seats', { taken: desk.session.seatsTaken, seats: desk.session.seats })}`
            : ''}
        </span>
      </p>
      {desk.notices.map((notice) => (
        <p key={notice} className="cal-desk__notice">
          {notice}
        </p>
      ))}
      <Clocks desk={desk} />
      {desk.cancelledBy || desk.cancelReason ? (
        <p>
          {[desk.cancelledBy ? say(CANCELLED_BY[desk.cancelledBy]) : null, desk.cancelReason]
            .filter(Boolean)
            .join(': ')}
        </p>
      ) : null}
      <BookingActions desk={desk} hindrance={hindrance} onChanged={onChanged} />
      {isWhole ? <Visitor desk={desk} /> : null}
      <section className="cal-desk__part">
        <h3>{say('Mails')}</h3>
        <MailList mails={desk.mails} timeZone={desk.timeZone} onChanged={onChanged} />
      </section>
      {desk.history.length > 0 ? (
        <details className="cal-desk__part">
          <summary>{say('What happened to it')}</summary>
          <ul className="cal-mails">
            {desk.history.map(({ at, summary, by }) => (
              <li key={`${at}${summary}`}>
                <span>{summary}</span>
                <span>
                  {by} <time dateTime={at}>{date.format(new Date(at))}</time>
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}

/** The same time on every clock that somebody of it lives by; equal ones once. */
function Clocks({ desk }: { desk: BookingDesk }) {
  const say = useSay()
  const language = useLanguage()
  const clocks = [
    { who: say('For you'), zone: desk.timeZone },
    ...desk.hosts.map(({ name, timeZone }) => ({ who: name, zone: timeZone })),
    ...(desk.visitorTimeZone ? [{ who: say('The visitor'), zone: desk.visitorTimeZone }] : []),
  ]
  return (
    <dl className="cal-facts cal-desk__clocks">
      {clocks.map(({ who, zone }) => (
        <div key={`${who} ${zone}`}>
          <dt>{who}</dt>
          <dd>
            {dayText(language, wallOf(desk.startsAt, zone).day, { weekday: 'short', day: 'numeric', month: 'short' })}{' '}
            <b>
              {timeText(language, desk.startsAt, zone)}–{timeText(language, desk.endsAt, zone)}
            </b>{' '}
            <span>{townOf(zone)}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Visitor({ desk }: { desk: BookingDesk }) {
  const say = useSay()
  const facts: [label: string, value: string | null][] = [
    [say('E-mail'), desk.email],
    [say('Phone'), desk.phone],
    [say('Client'), desk.client?.name ?? null],
    [
      say('Where'),
      [desk.place ? say(PLACE_WORDS[desk.place]) : null, desk.location].filter(Boolean).join(', ') || null,
    ],
    [say('What the visitor wrote'), desk.message],
    ...desk.answers.map(({ question, answer }): [string, string | null] => [question, answer]),
    [say('Notes for the staff'), desk.notes],
  ]
  return (
    <dl className="cal-facts">
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
