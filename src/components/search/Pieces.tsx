import type { TextPiece } from '@/src/lib/search/marked'

/** A text with what was looked for marked in it. */
export function Pieces({ of }: { of: TextPiece[] }) {
  return of.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text))
}
