import { minutesAfter } from './clock'
import type { BookedType } from './readType'

/** What a meeting takes of its hosts: itself, and the time that its type keeps free before and after. */
export function padded(
  { bufferBefore, bufferAfter }: Pick<BookedType, 'bufferAfter' | 'bufferBefore'>,
  { startsAt, endsAt }: { startsAt: string; endsAt: string },
): { from: string; until: string } {
  return { from: minutesAfter(startsAt, -bufferBefore), until: minutesAfter(endsAt, bufferAfter) }
}
