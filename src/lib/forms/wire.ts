/*
 * How a form travels: the names under which a page sends it and the server takes it. Questions have a prefix, so that
 * none can collide with a field of the house.
 */

/** A field that people neither see nor fill in; programs do. */
export { HONEYPOT } from '../contact-fields'

export const TOKEN_FIELD = 'token'
export const LOCALE_FIELD = 'locale'
export const CONSENT_FIELD = 'consent'
/** What the form asked when the page was made, see `fingerprintOf`. */
export const FINGERPRINT_FIELD = 'asked'

const PREFIX = 'answer-'

export const fieldNameOf = (question: string): string => PREFIX + question
export const formEndpoint = (id: string): string => `/api/forms/${id}/submit`
export const formTokenEndpoint = (id: string): string => `/api/forms/${id}/token`
/** The form on a page of its own, without the language prefix. */
export const formPath = (id: string): string => `/forms/${id}`

/** The answers among the fields of a form: a name that was sent once holds a text, one that was sent again a list. */
export function answersIn(entries: Iterable<[string, unknown]>): Record<string, string | string[]> {
  const answers: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>
  for (const [field, value] of entries) {
    if (!field.startsWith(PREFIX) || typeof value !== 'string') continue
    const name = field.slice(PREFIX.length)
    const before = answers[name]
    answers[name] = before === undefined ? value : [before, value].flat()
  }
  return answers
}
