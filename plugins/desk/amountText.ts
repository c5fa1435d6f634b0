import { currencyExponent, isCurrency, toDecimal } from '@/src/lib/money'

/** An amount as a person types it, without its currency: `1450000` EUR is `"14,500.00"` in English, `"14.500,00"` in German. */
export function amountText(minor: number | null | undefined, currency: string, language: string): string {
  if (minor === null || minor === undefined || !Number.isSafeInteger(minor)) return ''
  const digits = currencyExponent(currency)
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return format.format(toDecimal(minor, currency) as Intl.StringNumericLiteral)
}

/**
 * The currency of an amount: the nearest field `currency` around it in the form.
 *
 * @param valueAt what the form holds under a path
 */
export function currencyAround(path: string, valueAt: (path: string) => unknown): string | null {
  const parts = path.split('.')
  for (let depth = parts.length - 1; depth >= 0; depth--) {
    const found = valueAt([...parts.slice(0, depth), 'currency'].join('.'))
    if (typeof found === 'string' && isCurrency(found)) return found
  }
  return null
}
