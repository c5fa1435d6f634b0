/** How much of a title and of a description search engines show, in characters. */
export const SEO_LENGTHS = {
  title: { good: [30, 60], shown: 62 },
  description: { good: [110, 160], shown: 160 },
} as const

export type SeoLengthVerdict = 'empty' | 'good' | 'long' | 'short'

/** How a text of this length fares. */
export function seoVerdict(kind: keyof typeof SEO_LENGTHS, length: number): SeoLengthVerdict {
  const [least, most] = SEO_LENGTHS[kind].good
  if (length === 0) return 'empty'
  if (length < least) return 'short'
  return length > most ? 'long' : 'good'
}
