import { humanize } from '@/src/lib/options'

const INITIALS = new Map(
  ['URL', 'UTM', 'SEO', 'IP', 'ID', 'CDN', 'VAT', 'CSS', 'LOD', 'JSON', 'QR'].map((one) => [one.toLowerCase(), one]),
)

/** The label that a name stands for: `landingPage` as "Landing page", `utmSource` as "UTM source", `isActive` as "Active". */
export function nameLabel(name: string): string {
  const words = humanize(name.replace(/^is(?=[A-Z])/, ''))
    .split(' ')
    .map((word) => INITIALS.get(word.toLowerCase()) ?? word)
  return words.join(' ')
}
