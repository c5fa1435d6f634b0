import { currencyExponent, toDecimal } from '@/src/lib/money'

/** An amount as a person types it, without its currency: `1450000` EUR is `"14,500.00"` in English, `"14.500,00"` in German. */
export function amountText(minor: number | null | undefined, currency: string, language: string): string {
  if (minor === null || minor === undefined || !Number.isSafeInteger(minor)) return ''
  const digits = currencyExponent(currency)
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return format.format(toDecimal(minor, currency) as Intl.StringNumericLiteral)
}
