/** A text without case, accents, and what stands between words: by it headers and choices are compared. */
export function normalize(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}✓]/gu, '')
}
