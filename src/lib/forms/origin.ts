import { ORIGIN_FIELDS, type OriginField } from '../contact-fields'
import { cleanText } from './cleanText'

const LONGEST: Partial<Record<OriginField, number>> = { landingPage: 2048, referrer: 2048 }

/** Where a visit began, as a form carried it along. What is too long is cut: the visitor neither sees nor changes it. */
export function originIn(input: Readonly<Record<string, unknown>>): Partial<Record<OriginField, string>> {
  const entries = ORIGIN_FIELDS.flatMap((field) => {
    const value = input[field]
    const cut = typeof value === 'string' ? cleanText(value).slice(0, LONGEST[field] ?? 200) : ''
    return cut === '' ? [] : [[field, cut]]
  })
  return Object.fromEntries(entries) as Partial<Record<OriginField, string>>
}
