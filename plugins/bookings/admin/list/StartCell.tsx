'use client'

import { useAuth } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { zoneOf } from '@/src/lib/time-zone'
import { timeText, townOf } from '../words'
import '../booking.css'

/** When a booking begins, on the reader's clock and, where it is another, on the host's. */
export function StartCell({ cellData, rowData }: DefaultCellComponentProps) {
  const say = useSay()
  const language = useLanguage()
  const { user } = useAuth()
  if (typeof cellData !== 'string') return null
  const own = zoneOf((user as { timezone?: unknown } | null)?.timezone)
  const host = (rowData as { timeZone?: string | null }).timeZone
  const day = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: own,
  })
  return (
    <time dateTime={cellData}>
      {day.format(new Date(cellData))}, {timeText(language, cellData, own)}
      {host && host !== own ? (
        <small className="booking-clock">
          {say('{time} in {town}', { time: timeText(language, cellData, host), town: townOf(host) })}
        </small>
      ) : null}
    </time>
  )
}
