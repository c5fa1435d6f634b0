/** Longer questions are cut: nobody looks for a page with more words. */
export const LONGEST_QUERY = 100
const MOST_WORDS = 8

export interface SearchQuery {
  /** The text of a tsquery in which every word is quoted and may go on: `'bran':* & 'iden':*`. */
  asked: string
  /** The same words with single spaces, nothing but letters, digits and marks. */
  typed: string
}

/** What somebody typed, as words to look for; null for what holds none. Never throws, whatever was typed. */
export function searchQueryOf(text: unknown): SearchQuery | null {
  if (typeof text !== 'string') return null
  const words = text
    .toWellFormed()
    .normalize('NFKC')
    .slice(0, LONGEST_QUERY)
    .match(/[\p{L}\p{N}\p{M}]+/gu)
  if (!words) return null
  const wanted = words.slice(0, MOST_WORDS)
  // Only letters, digits and marks are left, so that nothing in the quotes can end them.
  return { asked: wanted.map((word) => `'${word}':*`).join(' & '), typed: wanted.join(' ') }
}
