'use client'

import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { SideSheet } from '@/src/components/panel/SideSheet'
import type { CalendarItem } from '../../calendar/types'
import { BookingFacts } from '../record/BookingFacts'
import { useBooking } from '../record/useBooking'
import { dayText, KIND_WORDS, stateOf, timeText, titleOf, townOf } from '../words'
import { wallOf } from '../../calendar/placing'
import type { CalendarBoard } from './CalendarBoard'

interface ItemSheetProps {
  item: CalendarItem
  /** The address of the panel's collections. */
  collections: string
  board: CalendarBoard
  onChanged: () => Promise<void>
  onClose: () => void
}

const RECORDS: Partial<Record<CalendarItem['kind'], string>> = {
  CONSULTATION: 'consultations',
  CALL: 'client-calls',
  BLOCK: 'audit-blocked-dates',
  HOLD: 'booking-holds',
}

/** What a thing of the calendar is, and what can be done about it. */
export function ItemSheet(props: ItemSheetProps) {
  const { item, collections, onChanged, onClose } = props
  if (item.kind === 'BOOKING' && item.seats === null) {
    return (
      <BookingSheet id={item.id} href={`${collections}/audit-bookings/${item.id}`} {...{ item, onChanged, onClose }} />
    )
  }
  return <OtherSheet {...props} />
}

function BookingSheet({
  id,
  item,
  href,
  onChanged,
  onClose,
}: {
  id: string
  item: CalendarItem
  href: string
  onChanged: () => Promise<void>
  onClose: () => void
}) {
  const say = useSay()
  const { desk, trouble, reload } = useBooking(id)
  return (
    <SideSheet className="cal-sheet" title={titleOf(say, item)} closeLabel={say('Close')} onClose={onClose}>
      {trouble ? <p className="cal-sheet__trouble">{trouble}</p> : null}
      {desk ? (
        <BookingFacts
          desk={desk}
          isWhole
          onChanged={async () => {
            await Promise.all([reload(), onChanged()])
          }}
        />
      ) : trouble ? null : (
        <p className="cal__quiet">{say('One moment …')}</p>
      )}
      <p className="cal-sheet__ways">
        <a href={href}>{say('Open the booking')}</a>
        <a href={`${href}/trail`}>{say('Everything that happened to it')}</a>
      </p>
    </SideSheet>
  )
}

function OtherSheet({ item, collections, board, onClose }: ItemSheetProps) {
  const say = useSay()
  const language = useLanguage()
  const { timeZone, hostOf } = board
  const record = RECORDS[item.kind]
  const start = wallOf(item.startsAt, timeZone)
  const end = wallOf(item.endsAt, timeZone)
  const longDay = { weekday: 'long', day: 'numeric', month: 'long' } as const
  const hosts = item.hosts.flatMap((id) => hostOf(id) ?? [])
  return (
    <SideSheet
      className="cal-sheet"
      title={titleOf(say, item)}
      above={
        <p className="cal-sheet__kind">
          {[say(KIND_WORDS[item.kind]), stateOf(say, item)].filter(Boolean).join(' · ')}
        </p>
      }
      closeLabel={say('Close')}
      onClose={onClose}
    >
      <dl className="cal-facts">
        <div>
          <dt>{say('When')}</dt>
          <dd>
            {dayText(language, start.day, longDay)}, {timeText(language, item.startsAt, timeZone)} –{' '}
            {start.day === end.day ? '' : `${dayText(language, end.day, longDay)}, `}
            {timeText(language, item.endsAt, timeZone)}
          </dd>
        </div>
        {hosts.length > 0 ? (
          <div>
            <dt>{say('Whose time')}</dt>
            <dd>
              {hosts
                .map(({ name, timeZone: own }) =>
                  own === timeZone || item.kind === 'BUSY'
                    ? name
                    : `${name} (${timeText(language, item.startsAt, own)} ${townOf(own)})`,
                )
                .join(', ')}
            </dd>
          </div>
        ) : null}
      </dl>
      <p className="cal-sheet__ways">
        {item.seats !== null ? (
          <a href={`${collections}/audit-bookings?${sessionQuery(item)}`}>{say('Everybody who takes part')}</a>
        ) : null}
        {record && item.title !== null ? (
          <a href={`${collections}/${record}/${item.id}`}>{say('Open the record')}</a>
        ) : null}
      </p>
    </SideSheet>
  )
}

function sessionQuery({ type, startsAt }: CalendarItem): URLSearchParams {
  return new URLSearchParams({
    'where[or][0][and][0][bookingType][equals]': type ?? '',
    'where[or][0][and][1][startsAt][equals]': startsAt,
  })
}
