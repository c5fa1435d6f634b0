import { word } from '@/plugins/languages/api'
import { fromDecimal, isCurrency } from '@/src/lib/money'
import type { Target } from '../fields'
import { readDate, type DateOrder } from './dates'
import { readDecimal } from './numbers'
import { normalize } from './normalize'

/** Why a cell cannot be taken, as a sentence with places to fill: the panel says it in the reader's language. */
export interface Reason {
  text: string
  values?: Record<string, string | number>
}

export type Read = { value: unknown; problem?: undefined } | { problem: Reason; value?: undefined }

const YES = ['yes', 'y', 'true', '1', 'x', 'si', 'oui', 'ja', 'wahr', 'vrai', 'verdadero', 'はい', '✓']
const NO = ['no', 'n', 'false', '0', 'non', 'nein', 'falsch', 'faux', 'falso', 'いいえ', '']

/** A cell as the value of a field. Relations stay texts: finding the record takes a query. */
export function readValue(
  text: string,
  field: Target,
  { order, currency }: { order: DateOrder; currency: string },
): Read {
  switch (field.kind) {
    case 'number':
      return numberIn(text, field)
    case 'money':
      return moneyIn(text, field, currency)
    case 'date':
      return orProblem(
        readDate(text, order),
        field,
        word('Write {field} as a date such as 2026-11-21, not “{text}”.'),
        text,
      )
    case 'checkbox':
      return yesOrNo(text, field)
    case 'select':
      return choiceIn(text, field)
    case 'texts':
      return { value: text.split(/[;,]/).flatMap((part) => part.trim() || []) }
    case 'email':
      return {
        value: text
          .trim()
          .replace(/^mailto:/i, '')
          .toLowerCase(),
      }
    default:
      return { value: text.trim() }
  }
}

function numberIn(text: string, field: Target): Read {
  const decimal = readDecimal(text)
  const value = decimal === null ? null : Number(decimal)
  return orProblem(value, field, word('Write {field} as a number, not “{text}”.'), text)
}

function moneyIn(text: string, field: Target, currency: string): Read {
  const decimal = readDecimal(text)
  const minor = decimal === null || !isCurrency(currency) ? null : fromDecimal(decimal, currency)
  return orProblem(minor, field, word('Write {field} as an amount such as 1250.00, not “{text}”.'), text)
}

function yesOrNo(text: string, field: Target): Read {
  const wanted = normalize(text)
  const value = YES.includes(wanted) ? true : NO.includes(wanted) ? false : null
  return orProblem(value, field, word('Write “yes” or “no” for {field}, not “{text}”.'), text)
}

function choiceIn(text: string, field: Target): Read {
  const wanted = normalize(text)
  const choice = field.choices?.find(
    ({ value, names }) => normalize(value) === wanted || names.map(normalize).includes(wanted),
  )
  return orProblem(choice?.value ?? null, field, word('“{text}” is none of the choices of {field}.'), text)
}

function orProblem(value: unknown, field: Target, text: string, said: string): Read {
  return value === null ? { problem: { text, values: { field: field.label, text: said.slice(0, 80) } } } : { value }
}
