import type { DefaultServerCellComponentProps } from 'payload'
import { sayIn, tagOf } from '@/plugins/languages/api'
import { dayOf, daysBehind, dueText } from './calendarTexts'
import './clients.css'

/** When a project is due; one that should have been launched is marked. */
export function DueCell({ cellData, rowData, i18n }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string') return null
  const now = new Date()
  const isLate = (rowData as { status?: unknown }).status !== 'LAUNCHED' && daysBehind(cellData, now) > 0
  return (
    <span className="client-due" data-late={isLate}>
      {dayOf(cellData, tagOf(i18n.language))}
      {isLate ? <em>{dueText(cellData, now, sayIn(i18n))}</em> : null}
    </span>
  )
}
