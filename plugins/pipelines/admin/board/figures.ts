import { word } from '@/plugins/languages/api'
import type { Say } from '@/plugins/languages/api.client'
import { toDecimal } from '@/src/lib/money'
import type { Priority } from '@/src/lib/work'
import type { Amount } from '../state/types'

export const PRIORITY_WORDS: Record<Priority, string> = {
  LOW: word('Low'),
  MEDIUM: word('Medium'),
  HIGH: word('High'),
  URGENT: word('Urgent'),
}

/** An amount without the decimals that say nothing: "€1,250", "€12.50". */
export function shortMoney({ minor, currency }: Amount, language: string): string {
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  })
  return format.format(toDecimal(minor, currency) as Intl.StringNumericLiteral)
}

/** Sums in several currencies stand side by side: nothing is converted. */
export function shortSums(amounts: readonly Amount[], language: string): string {
  return amounts.map((amount) => shortMoney(amount, language)).join(' + ')
}

const STEPS: [Intl.NumberFormatOptions['unit'], number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** How long something has lasted, in its largest unit, begun minutes counted: "3d", "5h", "1m". */
export function shortSpan(seconds: number, language: string, display: 'narrow' | 'long' = 'narrow'): string {
  const [unit, size] = STEPS.find(([, length]) => seconds >= length) ?? (['minute', 60] as const)
  const format = new Intl.NumberFormat(language, { style: 'unit', unit: unit ?? 'minute', unitDisplay: display })
  return format.format(Math.max(1, Math.floor(seconds / size)))
}

/** Seconds from an ISO time to a moment. */
export function secondsSince(iso: string, now: number): number {
  return Math.max(0, Math.floor((now - new Date(iso).getTime()) / 1000))
}

/** A calendar day in words: "Today", "Tomorrow", "24 Nov". */
export function dayWords(dueDate: string, today: string, say: Say, language: string): string {
  const day = dueDate.slice(0, 10)
  const away = Math.round((noon(day).getTime() - noon(today).getTime()) / 86_400_000)
  if (away === 0) return say('Today')
  if (away === 1) return say('Tomorrow')
  if (away === -1) return say('Yesterday')
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(noon(day))
}

export function isOverdue(dueDate: string | null, today: string): boolean {
  return dueDate !== null && dueDate.slice(0, 10) < today
}

/** Two letters that stand for a person. */
export function initialsOf(name: string): string {
  const [first = '', ...rest] = name.trim().split(/\s+/)
  const last = rest.at(-1)
  return (last ? (first[0] ?? '') + (last[0] ?? '') : first.slice(0, 2)).toUpperCase()
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00.000Z`)
}
