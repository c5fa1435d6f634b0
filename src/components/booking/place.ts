import { isDay } from '@/src/lib/days'

/** Where in the booking a visitor is. It stands behind the # of the address, so that Back goes one step back. */
export interface Place {
  /** Id of the chosen host; `any` for whoever is free; null while there is something to choose. */
  host: string | null
  /** `YYYY-MM-DD` on the visitor's clock. */
  day: string | null
  /** The chosen start as ISO text: the details are next. */
  at: string | null
  isDone: boolean
}

export const START: Place = { host: null, day: null, at: null, isDone: false }

export function readPlace(hash: string): Place {
  const values = new URLSearchParams(hash.replace(/^#/, ''))
  const day = values.get('day')
  const at = values.get('at')
  return {
    host: values.get('host'),
    day: isDay(day) ? day : null,
    at: at && !Number.isNaN(Date.parse(at)) ? new Date(at).toISOString() : null,
    isDone: values.has('done'),
  }
}

export function writePlace({ host, day, at, isDone }: Place): string {
  const values = new URLSearchParams()
  if (host) values.set('host', host)
  if (day) values.set('day', day)
  if (at) values.set('at', at)
  if (isDone) values.set('done', '1')
  return `#${values.toString()}`
}
