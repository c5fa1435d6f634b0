'use client'

import { word } from '@/plugins/languages/api'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { clockText, minutesOf } from '@/src/lib/wall-clock'
import type { DayAppointment } from '../dayData'
import { lengthText } from './words'

const KIND_WORDS: Record<DayAppointment['kind'], string> = {
  BOOKING: word('Meeting'),
  CALL: word('Client call'),
  CONSULTATION: word('Consultation'),
}

/** A meeting of the day: fast in its place, moved where it belongs and not here. */
export function Meeting({ appointment, href }: { appointment: DayAppointment; href: string }) {
  const say = useSay()
  const language = useLanguage()
  const { kind, record, collection, title, time, minutes, isPending } = appointment
  const start = minutesOf(time) ?? 0
  return (
    <a className="meeting" href={`${href}/${collection}/${record}`} data-pending={isPending}>
      <span className="meeting__title">{title}</span>
      <span className="meeting__facts">
        <span className="task__time">
          {time}–{clockText(start + minutes)}
        </span>
        <span>{isPending ? say('Meeting to approve') : say(KIND_WORDS[kind])}</span>
        <span className="today__unseen">{lengthText(language, minutes)}</span>
      </span>
    </a>
  )
}
