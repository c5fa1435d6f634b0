const STEPS: ['day' | 'hour' | 'minute', number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** A part of a whole as a CSS length; nothing where there is nothing. */
export function share(part: number, whole: number): string {
  return whole > 0 ? `${Math.round((part / whole) * 1000) / 10}%` : '0%'
}

export function percent(rate: number, language: string): string {
  return rate.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 })
}

/** A time in its two largest units: "3d 4h", "12m". `null` has none. */
export function span(seconds: number | null, language: string): string | null {
  if (seconds === null) return null
  const first = STEPS.findIndex(([, size]) => seconds >= size)
  if (first < 0) return inUnit(0, 'minute', language)
  let rest = seconds
  const parts = STEPS.slice(first, first + 2).flatMap(([unit, size], index) => {
    const count = Math.floor(rest / size)
    rest -= count * size
    return count > 0 || index === 0 ? [inUnit(count, unit, language)] : []
  })
  return parts.join(' ')
}

function inUnit(count: number, unit: string, language: string): string {
  return count.toLocaleString(language, { style: 'unit', unit, unitDisplay: 'narrow' })
}
