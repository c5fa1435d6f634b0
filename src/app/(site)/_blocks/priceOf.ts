import type { BlockWords } from '@/src/lib/block-words'
import type { Locale } from '@/src/lib/locales'
import { formatMoney, isCurrency } from '@/src/lib/money'
import type { PricingBlock } from '@/payload-types'

type Plan = PricingBlock['plans'][number]

const PERIODS: Record<NonNullable<Plan['period']>, keyof BlockWords> = {
  ONCE: 'periodOnce',
  HOUR: 'periodHour',
  DAY: 'periodDay',
  WEEK: 'periodWeek',
  MONTH: 'periodMonth',
  YEAR: 'periodYear',
}

/** What stands where the price is: the amount without decimals that are all zeros, and the words before and behind it. */
export function priceOf(
  { amount, period, isFrom }: Pick<Plan, 'amount' | 'period' | 'isFrom'>,
  currency: string,
  words: BlockWords,
  locale: Locale,
): { price: string; before: string | null; period: string | null } {
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount) || !isCurrency(currency)) {
    return { price: words.priceOnRequest, before: null, period: null }
  }
  return {
    price: withoutZeros(formatMoney(amount, currency, locale), locale),
    before: isFrom ? words.priceFrom : null,
    period: words[PERIODS[period ?? 'ONCE']],
  }
}

/** `€1,250.00` as `€1,250`: a price list reads better, and says the same. */
function withoutZeros(price: string, locale: Locale): string {
  const point = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.'
  const [whole, fraction] = price.split(point)
  if (whole === undefined || fraction === undefined) return price
  const [zeros] = /^0+(?!\d)/.exec(fraction) ?? []
  return zeros ? whole + fraction.slice(zeros.length) : price
}
