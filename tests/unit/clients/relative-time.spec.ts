import { expect, it } from 'vitest'
import { relativeTime } from '@/plugins/clients/admin/calendarTexts'

const now = new Date('2026-11-21T22:40:00Z')

it.each([
  ['2026-11-23T08:00:00Z', 'in 1 day'],
  ['2026-11-20T19:25:00Z', '1 day ago'],
  ['2026-10-19T08:00:00Z', '33 days ago'],
  ['2026-11-21T19:25:00Z', '3 hours ago'],
  ['2026-11-21T22:40:10Z', 'this minute'],
])('%s is %s: a Monday morning is not “tomorrow” on Saturday night', (at, said) => {
  expect(relativeTime(at, now, 'en-GB')).toBe(said)
})
