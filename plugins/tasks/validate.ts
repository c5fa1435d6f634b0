import { problemOfRule } from './recurrence/rule'

/** @returns `true`, or what is wrong in a sentence */
export function validateTime(value: unknown): string | true {
  if (value === null || value === undefined || value === '') return true
  if (typeof value === 'string' && /^([01]?\d|2[0-3]):[0-5]\d$/.test(value)) return true
  return 'Write the time on a 24-hour clock, such as 09:00 or 14:30.'
}

/** @returns `true`, or what is wrong in a sentence */
export function validateRecurrence(value: unknown): string | true {
  if (value === null || value === undefined || value === '') return true
  if (typeof value !== 'string') return 'Write the rule as pairs such as FREQ=WEEKLY;BYDAY=MO.'
  if (value.length > 300) return 'Write 300 characters at most.'
  return problemOfRule(value) ?? true
}
