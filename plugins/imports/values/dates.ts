export type DateOrder = 'DMY' | 'MDY'

const ISO =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/
const OTHER = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})(?:[ ,T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/

/** Whether the column writes the month first: only where some day beyond the twelfth says so. */
export function dateOrderOf(texts: Iterable<string>): DateOrder {
  let monthFirst = false
  for (const text of texts) {
    const match = OTHER.exec(text.trim())
    if (!match) continue
    if (Number(match[1]) > 12) return 'DMY'
    if (Number(match[2]) > 12) monthFirst = true
  }
  return monthFirst ? 'MDY' : 'DMY'
}

/**
 * A date as spreadsheets write it, as an ISO timestamp; a day without a time is noon UTC of that day, as the panel's own
 * picker sends it.
 *
 * @returns null for what is no date
 */
export function readDate(text: string, order: DateOrder): string | null {
  const trimmed = text.trim()
  const iso = ISO.exec(trimmed)
  if (iso) {
    const [, year, month, day, hours, minutes, seconds, zone] = iso
    return instant({ year, month, day, hours, minutes, seconds, zone })
  }
  const other = OTHER.exec(trimmed)
  if (!other) return null
  const [, one, two, year, hours, minutes, seconds] = other
  const [day, month] = order === 'DMY' ? [one, two] : [two, one]
  return instant({ year, month, day, hours, minutes, seconds, zone: undefined })
}

type Parts = Record<'year' | 'month' | 'day' | 'hours' | 'minutes' | 'seconds' | 'zone', string | undefined>

function instant({ year, month, day, hours, minutes, seconds, zone }: Parts): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const date = new Date(Date.UTC(y, m - 1, d))
  if (date.getUTCFullYear() !== y || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d || y < 1900) return null
  const two = (value: string | undefined) => (value ?? '0').padStart(2, '0')
  const time = hours === undefined ? '12:00:00' : `${two(hours)}:${two(minutes)}:${two(seconds)}`
  const at = new Date(`${date.toISOString().slice(0, 10)}T${time}${offsetOf(zone)}`)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined || zone === 'Z') return 'Z'
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`
}
