import { tagOf, type Say } from '@/plugins/languages/api'
import type { ReadConflict } from './readConflicts'

interface Reader {
  /** Whether the reader may know what it is; else only that there is something. */
  isTold: boolean
  timeZone: string
  language: string
}

/** One sentence: whose time is taken, by what, and when, on the reader's clock. */
export function describeConflict(say: Say, conflict: ReadConflict, { isTold, timeZone, language }: Reader): string {
  const words = {
    host: conflict.hostName,
    when: whenText(conflict, timeZone, language),
    what: conflict.title ?? '',
  }
  if (!isTold || !conflict.title) return say('{host} is taken: {when}.', words)
  if (conflict.seats > 1) return say('{host} has the group session “{what}”: {when}.', words)
  switch (conflict.source) {
    case 'BOOKING':
      return say('{host} has a booking of {what}: {when}.', words)
    case 'HOLD':
      return say('{host} is being booked for “{what}” this moment: {when}.', words)
    case 'CONSULTATION':
      return say('{host} has a consultation with {what}: {when}.', words)
    case 'CALL':
      return say('{host} has the call “{what}”: {when}.', words)
    case 'BLOCK':
      return say('{host} is away, “{what}”: {when}.', words)
  }
}

function whenText({ from, until }: Pick<ReadConflict, 'from' | 'until'>, timeZone: string, language: string): string {
  const format = new Intl.DateTimeFormat(tagOf(language), {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  })
  return format.formatRange(new Date(from), new Date(until))
}
