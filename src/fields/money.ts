import type { NumberField, NumberFieldSingleValidation, SelectField } from 'payload'
import { currencyExponent, MoneyError } from '@/src/lib/money'

export interface MoneyFieldOptions {
  name: string
  label?: string
  required?: boolean
  /** In minor units. @default 0 */
  min?: number
  /** In minor units. */
  max?: number
  description?: string
}

/** An amount as an integer of minor units (cents). Its currency stands in a field of its own, see `currencyField`. */
export function moneyField({
  name,
  label,
  required = false,
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
  description,
}: MoneyFieldOptions): NumberField {
  return {
    name,
    type: 'number',
    ...(label === undefined ? {} : { label }),
    required,
    min,
    max,
    admin: description === undefined ? {} : { description },
    // People read and write amounts as decimals, of the record's currency: in the panel's forms and in files.
    custom: { money: true },
    validate: validateAmount({ required, min, max }),
  }
}

export interface CurrencyFieldOptions {
  /** ISO 4217 codes to choose from; the first is the default. */
  currencies: readonly [string, ...string[]]
  /** @default 'currency' */
  name?: string
}

/**
 * The currency of the amounts beside it.
 *
 * @throws MoneyError at configuration time for a code that is no currency
 */
export function currencyField({ currencies, name = 'currency' }: CurrencyFieldOptions): SelectField {
  for (const code of currencies) currencyExponent(code)
  return {
    name,
    type: 'select',
    required: true,
    defaultValue: currencies[0],
    options: currencies.map((code) => ({ label: code, value: code })),
  }
}

function validateAmount({
  required,
  min,
  max,
}: {
  required: boolean
  min: number
  max: number
}): NumberFieldSingleValidation {
  if (min > max) throw new MoneyError(`A money field cannot start at ${min} and end at ${max}.`)
  return (value) => {
    if (value === null || value === undefined) return required ? 'Enter an amount.' : true
    if (!Number.isSafeInteger(value)) return 'Enter a whole number in the smallest unit of the currency.'
    if (value < min) return `Enter at least ${min}.`
    return value <= max || `Enter at most ${max}.`
  }
}
