import { isDeepStrictEqual } from 'node:util'
import type { CollectionAfterReadHook, CollectionBeforeChangeHook } from 'payload'
import { dayIn } from '@/src/lib/calendar-day'

/** Who looks, and when. */
export interface Looker {
  id: string | null
  timeZone: string
  now: Date
}

/**
 * Values of a filter that mean something else for everybody who looks, and on every day: `$me` is whoever looks, `$today`
 * the calendar day, `$endOfWeek` the last moment of Sunday (as UTC has it, of the week that it is where the person is).
 */
export function resolveValues(where: unknown, looker: Looker): unknown {
  if (Array.isArray(where)) return where.map((part: unknown) => resolveValues(part, looker))
  if (typeof where === 'object' && where !== null) {
    return Object.fromEntries(Object.entries(where).map(([key, value]) => [key, resolveValues(value, looker)]))
  }
  switch (where) {
    case '$me':
      return looker.id ?? ''
    case '$today':
      return `${dayIn(looker.timeZone, looker.now)}T12:00:00.000Z`
    case '$endOfWeek':
      return endOfWeek(dayIn(looker.timeZone, looker.now))
    default:
      return where
  }
}

function endOfWeek(day: string): string {
  const date = new Date(`${day}T23:59:59.999Z`)
  date.setUTCDate(date.getUTCDate() + ((7 - date.getUTCDay()) % 7))
  return date.toISOString()
}

function lookerOf(user: unknown): Looker {
  const { id, timezone } = (user ?? {}) as { id?: string; timezone?: unknown }
  return {
    id: id ?? null,
    timeZone: typeof timezone === 'string' && timezone !== '' ? timezone : 'UTC',
    now: new Date(),
  }
}

/** A person reads the view as it is for them now, so that the list's own filters show people and days. */
export const resolveMoving: CollectionAfterReadHook = ({ doc, req }) => {
  const preset = doc as { where?: unknown }
  return req.user ? { ...preset, where: resolveValues(preset.where, lookerOf(req.user)) } : preset
}

/** Saving a view without touching its filter keeps what moves in it. */
export const keepMoving: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const stored = (originalDoc as { where?: unknown } | undefined)?.where
  const isUntouched = stored && isDeepStrictEqual(data.where, resolveValues(stored, lookerOf(req.user)))
  return isUntouched ? { ...data, where: stored } : data
}
