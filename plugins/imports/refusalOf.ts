import { APIError, ValidationError } from 'payload'
import { englishOf, word } from '@/plugins/languages/api'
import type { Reason } from './values/readValue'

/** Postgres' classes of values that do not fit and of promises that would be broken: the row is at fault, not the house. */
const ROW_AT_FAULT = /^2[23]/

/** Why a row was refused, or null for an error that is no refusal. */
export function refusalOf(error: unknown): Reason | null {
  if (error instanceof ValidationError) {
    const [first] = error.data.errors
    if (!first) return { text: error.message }
    return {
      text: word('{field}: {problem}'),
      values: { field: englishOf(first.label) ?? first.path, problem: first.message },
    }
  }
  if (error instanceof APIError) return error.status < 500 ? { text: error.message } : null
  const code = codeOf(error)
  return code !== null && ROW_AT_FAULT.test(code)
    ? { text: word('The database does not take this row: a value does not fit, or another record has it already.') }
    : null
}

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code : codeOf(error.cause)
}
