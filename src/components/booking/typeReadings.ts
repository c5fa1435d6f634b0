import { fill } from '@/src/lib/fill'
import type { BookingWords } from '@/src/lib/booking-words'
import { formatMoney, isCurrency } from '@/src/lib/money'
import { placeText } from './BookingFacts'
import type { BookingTypeView } from './types'

/** `45 min`, `1 h`, `1 h 30 min` */
export function lengthText(minutes: number, words: BookingWords): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [
    ...(hours > 0 ? [fill(words.hours, { count: hours })] : []),
    ...(rest > 0 || hours === 0 ? [fill(words.minutes, { count: rest })] : []),
  ].join(' ')
}

export function priceText({ price, currency }: BookingTypeView, words: BookingWords, locale: string): string {
  return price && currency && isCurrency(currency) ? formatMoney(price, currency, locale) : words.free
}

/** What matters before choosing: length, place, price, seats, and whether somebody confirms. */
export function typeReadings(type: BookingTypeView, words: BookingWords, locale: string): string[] {
  return [
    lengthText(type.durationMinutes, words),
    placeText(type.place, words),
    priceText(type, words, locale),
    ...((type.seats ?? 1) > 1 ? [fill(words.seats, { count: type.seats ?? 1 })] : []),
    ...(type.requiresConfirmation ? [words.onApproval] : []),
  ]
}
