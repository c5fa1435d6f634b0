/**
 * A number as people of several countries write it, as a plain decimal text: `1.234,50`, `1,234.50`, `1 234,5`, `€ 12`.
 * A single separator with exactly three digits behind it separates thousands.
 *
 * @returns null for what is no number
 */
export function readDecimal(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^[A-Z]{3}\b|\b[A-Z]{3}$/g, '')
    .replace(/[\s\u00a0\u202f'’]|\p{Sc}/gu, '')
  if (!/^[+-]?\d[\d.,]*$/.test(bare)) return null
  const sign = bare.startsWith('-') ? '-' : ''
  const digits = bare.replace(/^[+-]/, '')
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  if (last < 0) return sign + digits
  const mark = digits[last] ?? '.'
  const other = mark === '.' ? ',' : '.'
  const isGrouped = /^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(digits)
  if (isGrouped) return sign + digits.replaceAll(mark, '')
  const whole = digits.slice(0, last).replaceAll(other, '')
  const fraction = digits.slice(last + 1)
  return /^\d+$/.test(whole) && /^\d+$/.test(fraction) ? `${sign}${whole}.${fraction}` : null
}
