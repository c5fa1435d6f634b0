import { dayNumber, dayText } from '../slots/calendar'

export interface Holiday {
  /** The day's number. */
  day: number
  name: string
}

const known = new Map<string, readonly Holiday[]>()
const KEPT = 2_000

/**
 * The public holidays of a country, or of a region of it, between two days; offline. None for a country that nobody knows.
 * The tables are loaded with the first question.
 */
export async function holidaysBetween(
  { country, region }: { country: string | null; region: string | null },
  firstDay: number,
  lastDay: number,
): Promise<Holiday[]> {
  if (!country) return []
  const found: Holiday[] = []
  for (let year = yearOf(firstDay); year <= yearOf(lastDay); year += 1) {
    found.push(...(await holidaysOf(country.toUpperCase(), region?.toUpperCase() ?? '', year)))
  }
  return found.filter(({ day }) => firstDay <= day && day <= lastDay)
}

async function holidaysOf(country: string, region: string, year: number): Promise<readonly Holiday[]> {
  const key = `${country} ${region} ${year}`
  const before = known.get(key)
  if (before) return before
  const { default: Holidays } = await import('date-holidays')
  const calendar = new Holidays({ country, ...(region ? { state: region } : {}) }, { types: ['public'] })
  const days = calendar.getHolidays(year).flatMap(({ date, start, end, name }): Holiday[] => {
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000))
    return Array.from({ length }, (_, offset) => ({ day: dayNumber(date) + offset, name }))
  })
  if (known.size >= KEPT) known.clear()
  known.set(key, days)
  return days
}

function yearOf(day: number): number {
  return Number(dayText(day).slice(0, 4))
}

/** Two-letter codes of the countries whose holidays are known. */
export async function knownCountries(): Promise<string[]> {
  const { default: Holidays } = await import('date-holidays')
  return Object.keys(new Holidays().getCountries('en')).sort()
}

/** The regions of a country with holidays of their own. */
export async function regionsOf(country: string | null): Promise<{ code: string; name: string }[]> {
  if (!country) return []
  const { default: Holidays } = await import('date-holidays')
  const regions = new Holidays().getStates(country.toUpperCase()) as Record<string, string> | undefined
  return Object.entries(regions ?? {}).map(([code, name]) => ({ code, name }))
}
