/**
 * Money is an integer of minor units (cents, pence, yen) with an ISO 4217 code. It never becomes a float: decimal texts
 * are made and read digit by digit.
 */

const KNOWN_CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** An amount or currency that cannot be worked with. */
export class MoneyError extends Error {
  override name = 'MoneyError'
}

/** Whether the text is an ISO 4217 code in upper case. */
export function isCurrency(code: string): boolean {
  return KNOWN_CURRENCIES.has(code)
}

/**
 * How many decimal places a currency has: 2 for EUR, 0 for JPY, 3 for KWD.
 *
 * @throws MoneyError for an unknown code
 */
export function currencyExponent(currency: string): number {
  if (!isCurrency(currency)) throw new MoneyError(`"${currency}" is not an ISO 4217 currency code.`)
  const format = new Intl.NumberFormat('en', { style: 'currency', currency })
  return format.resolvedOptions().maximumFractionDigits ?? 2
}

/**
 * An amount as a plain decimal text, as payment providers want it: `1250` EUR is `"12.50"`.
 *
 * @param minor an integer of minor units
 * @throws MoneyError for an unknown currency or an amount that is not a safe integer
 */
export function toDecimal(minor: number, currency: string): string {
  assertMinor(minor)
  const exponent = currencyExponent(currency)
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0')
  const sign = minor < 0 ? '-' : ''
  return exponent === 0 ? sign + digits : `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

/**
 * Minor units from a plain decimal text with a point: `"12.5"` EUR is `1250`.
 *
 * @returns `null` when the text is not a number, or has more decimal places than the currency
 * @throws MoneyError for an unknown currency
 */
export function fromDecimal(text: string, currency: string): number | null {
  const exponent = currencyExponent(currency)
  const match = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(text.trim())
  if (!match) return null
  const [, sign, whole = '', given = ''] = match
  // Zeros beyond the exponent lose nothing: a provider may say "12.500".
  const fraction = given.replace(/0+$/, '')
  if (fraction.length > exponent) return null
  const minor = Number(whole + fraction.padEnd(exponent, '0'))
  if (!Number.isSafeInteger(minor)) return null
  return sign === '-' && minor !== 0 ? -minor : minor
}

/**
 * An amount for people: `1250` EUR is `"€12.50"` in English and `"12,50 €"` in German.
 *
 * @throws MoneyError for an unknown currency or an amount that is not a safe integer
 */
export function formatMoney(minor: number, currency: string, locale = 'en'): string {
  const decimal = toDecimal(minor, currency) as Intl.StringNumericLiteral
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(decimal)
}

/**
 * The currency of an amount in a form or record: the nearest field `currency` around it.
 *
 * @param path of the amount, dotted
 * @param valueAt what stands under a path
 */
export function currencyAround(path: string, valueAt: (path: string) => unknown): string | null {
  const parts = path.split('.')
  for (let depth = parts.length - 1; depth >= 0; depth--) {
    const found = valueAt([...parts.slice(0, depth), 'currency'].join('.'))
    if (typeof found === 'string' && isCurrency(found)) return found
  }
  return null
}

/**
 * Reads what a person typed, with the separators of the locale: `"1.234,50 €"` in German, `"$1,234.50"` in English.
 *
 * @returns minor units, or `null` when the text is not an amount in this currency and locale
 * @throws MoneyError for an unknown currency
 */
export function parseMoney(text: string, currency: string, locale = 'en'): number | null {
  const { group, decimal, symbols } = separatorsOf(currency, locale)
  const bare = symbols.reduce((rest, symbol) => rest.replace(symbol, ''), text.trim().replace('\u2212', '-'))
  const compact = bare.replace(/[\s\u00a0\u202f]/g, '')
  const [whole = '', fraction, ...rest] = compact.split(decimal)
  if (rest.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null
  const ungrouped = ungroup(whole, group)
  return ungrouped === null
    ? null
    : fromDecimal(fraction === undefined ? ungrouped : `${ungrouped}.${fraction}`, currency)
}

/** Takes grouping signs out of a whole number, or answers `null` when one stands where no group of three begins. */
function ungroup(whole: string, group: string): string | null {
  if (group === '' || !whole.includes(group)) return whole
  const [first = '', ...groups] = whole.split(group)
  const isGrouped = /^-?\d{1,3}$/.test(first) && groups.every((part) => /^\d{3}$/.test(part))
  return isGrouped ? first + groups.join('') : null
}

function separatorsOf(currency: string, locale: string): { group: string; decimal: string; symbols: string[] } {
  const partsOf = (display: 'symbol' | 'narrowSymbol') =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: display, minimumFractionDigits: 1 })
      .formatToParts(1234567.5)
      .map(({ type, value }) => [type, value] as const)
  const parts = partsOf('symbol')
  const valueOf = (type: string) => parts.find(([found]) => found === type)?.[1] ?? ''
  // White space is dropped from the text anyway, so a group sign of white space needs no handling.
  const group = valueOf('group').trim()
  const narrow = partsOf('narrowSymbol').find(([type]) => type === 'currency')?.[1] ?? ''
  return { group, decimal: valueOf('decimal') || '.', symbols: [currency, valueOf('currency'), narrow].filter(Boolean) }
}

function assertMinor(minor: number): void {
  if (!Number.isSafeInteger(minor)) throw new MoneyError(`${minor} is not an integer of minor units.`)
}
