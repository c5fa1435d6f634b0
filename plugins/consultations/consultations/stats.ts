import type { Consultation } from '@/payload-types'
import { CONSULTATION_TYPES, type ConsultationType } from '@/src/lib/bookings'
import { isDay } from '@/src/lib/days'

const STATUSES = ['PENDING', 'SCHEDULED', 'COMPLETED', 'CANCELLED'] as const satisfies Consultation['status'][]
const LONGEST_DAYS = 10 * 366
const USUAL_MONTHS = 12

/** How many of those that could. `rate` is between 0 and 1, null where nobody could. */
export interface Share {
  count: number
  of: number
  rate: number | null
}

export interface MonthLine {
  /** `2026-11`, by UTC, of the request. */
  month: string
  requested: number
  completed: number
  cancelled: number
}

export interface ConsultationStats {
  from: string
  to: string
  total: number
  byStatus: Record<Consultation['status'], number>
  byType: Record<ConsultationType, number>
  byMonth: MonthLine[]
  conversion: {
    /** Of those that were held: the ones that became a proposal. */
    toProposal: Share
    /** Of the proposals: the ones that were won. */
    toWon: Share
    /** Of those held with people who were no clients: the ones whose people have become clients since. */
    toClient: Share
  }
}

/** One row of the statement: how many consultations share all this. */
export interface StatsRow extends Record<string, unknown> {
  month: string
  status: Consultation['status']
  type: ConsultationType
  count: number
  proposals: number
  won: number
  prospects: number
  clients: number
}

export interface StatsPeriod {
  from: string
  to: string
  since: Date
  until: Date
}

/**
 * The days whose requests are counted, both included; the last twelve months when none is named.
 *
 * @param from, to `YYYY-MM-DD`
 * @returns what is wrong in words
 */
export function periodIn(from: string | null, to: string | null, now: Date): StatsPeriod | string {
  const last = to ?? now.toISOString().slice(0, 10)
  const usual = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - USUAL_MONTHS + 1, 1))
  const first = from ?? usual.toISOString().slice(0, 10)
  if (!isDay(first) || !isDay(last)) return 'Give days as 2027-01-31.'
  const since = new Date(first)
  const until = new Date(Date.parse(last) + 86_400_000)
  if (since >= until) return 'The first day comes after the last one. Swap them.'
  if (until.getTime() - since.getTime() > LONGEST_DAYS * 86_400_000) return 'Ten years at most. Choose fewer days.'
  return { from: first, to: last, since, until }
}

/** Adds the rows up; every status, type and month of the period has its line, also with nothing in it. */
export function statsOf({ from, to, since, until }: StatsPeriod, rows: readonly StatsRow[]): ConsultationStats {
  const sum = (pick: (row: StatsRow) => number, where: (row: StatsRow) => boolean = () => true) =>
    rows.reduce((total, row) => total + (where(row) ? pick(row) : 0), 0)
  const count = ({ count: number }: StatsRow) => number
  const held = sum(count, ({ status }) => status === 'COMPLETED')
  const proposals = sum(({ proposals: number }) => number)
  return {
    from,
    to,
    total: sum(count),
    byStatus: tally(STATUSES, (status) => sum(count, (row) => row.status === status)),
    byType: tally(CONSULTATION_TYPES, (type) => sum(count, (row) => row.type === type)),
    byMonth: monthsBetween(since, until).map((month) => {
      const within = (status?: string) => sum(count, (row) => row.month === month && (!status || row.status === status))
      return { month, requested: within(), completed: within('COMPLETED'), cancelled: within('CANCELLED') }
    }),
    conversion: {
      toProposal: share(proposals, held),
      toWon: share(
        sum(({ won }) => won),
        proposals,
      ),
      toClient: share(
        sum(({ clients }) => clients),
        sum(({ prospects }) => prospects),
      ),
    },
  }
}

function share(count: number, of: number): Share {
  return { count, of, rate: of === 0 ? null : count / of }
}

function tally<Key extends string>(keys: readonly Key[], countOf: (key: Key) => number): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, countOf(key)])) as Record<Key, number>
}

function monthsBetween(since: Date, until: Date): string[] {
  const months: string[] = []
  const month = new Date(Date.UTC(since.getUTCFullYear(), since.getUTCMonth(), 1))
  for (; month < until; month.setUTCMonth(month.getUTCMonth() + 1)) months.push(month.toISOString().slice(0, 7))
  return months
}
