import type { DefaultServerCellComponentProps } from 'payload'
import { sayIn, tagOf } from '@/plugins/languages/api'
import { dayOf, daysBehind, dueText } from './calendarTexts'
import './clients.css'

/** When a client is due, marked when that is today or has passed. */
export function FollowUpCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string') return null
  const now = new Date()
  const isDue = daysBehind(cellData, now) >= 0
  return (
    <span className="client-due" data-due={isDue}>
      {dayOf(cellData, tagOf(i18n.language))}
      {isDue ? <em>{dueText(cellData, now, sayIn(i18n))}</em> : null}
    </span>
  )
}
