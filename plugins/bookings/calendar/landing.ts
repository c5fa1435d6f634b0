import type { CalendarView } from './span'

/** What a thing that is moved is snapped to, in minutes. */
export const STEP = 15

/** A column of the calendar: a day, or a host's part of it; a cell of the month. */
export interface Column {
  day: string
  /** Null where a column is everybody's. */
  host: string | null
}

/** Where something would come to lie: on which column, at which minute of its day. */
export interface Landing extends Column {
  minute: number
}

interface Grid {
  view: CalendarView
  columns: readonly Column[]
  /** The part of the day that is drawn, in minutes. */
  scale: { from: number; to: number }
}

export const columnKey = ({ day, host }: Column): string => (host === null ? day : `${day}/${host}`)

/** The minute that lies so far below the upper edge of a column, on the step and within what is drawn. */
export function minuteAt(offset: number, { from, to }: Grid['scale']): number {
  const snapped = Math.round((from + offset) / STEP) * STEP
  return Math.min(Math.max(snapped, from), to - STEP)
}

/** Where a key moves it: up and down a quarter of an hour (in the month: a week), left and right a column. Null for other keys. */
export function landingByKey(key: string, at: Landing, { view, columns, scale }: Grid): Landing | null {
  const index = columns.findIndex((column) => columnKey(column) === columnKey(at))
  const beside = (step: number): Landing => {
    const column = columns[index + step]
    return column ? { ...column, minute: at.minute } : at
  }
  switch (key) {
    case 'ArrowLeft':
      return beside(-1)
    case 'ArrowRight':
      return beside(1)
    case 'ArrowUp':
    case 'ArrowDown': {
      const direction = key === 'ArrowUp' ? -1 : 1
      if (view === 'month') return beside(7 * direction)
      const minute = at.minute + direction * STEP
      return { ...at, minute: Math.min(Math.max(minute, scale.from), scale.to - STEP) }
    }
    default:
      return null
  }
}
