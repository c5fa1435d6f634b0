import type { Form } from '@/payload-types'
import { isCountry } from '@/src/lib/forms/countries'

type Question = Form['fields'][number]

/**
 * An answer in words: choices by their label, days and countries by their names in a language (as Intl takes it). What the
 * form does not ask any more stays as it was sent.
 */
export function readableAnswer(question: Question | undefined, value: string, language: string): string {
  switch (question?.blockType) {
    case 'choice':
    case 'choices':
      return value
        .split('\n')
        .map((line) => question.choices.find((choice) => choice.value === line)?.label ?? line)
        .join('\n')
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
        ? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(value))
        : value
    case 'country':
      return isCountry(value) ? (new Intl.DisplayNames(language, { type: 'region' }).of(value) ?? value) : value
    default:
      return value
  }
}
