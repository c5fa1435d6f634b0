import type { Say } from '@/plugins/languages/api.client'
import type { AnswerValue } from '../audits/answers'

/** An answer in a few words. */
export function valueText(
  { value, doesNotApply, note }: { value: AnswerValue; doesNotApply?: boolean; note?: string },
  say: Say,
): string {
  const text = doesNotApply
    ? say('Does not apply')
    : value === null || value === ''
      ? say('No answer')
      : typeof value === 'boolean'
        ? say(value ? 'Yes' : 'No')
        : String(value)
  return note ? `${text} (${note})` : text
}
