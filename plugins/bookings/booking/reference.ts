import { randomInt } from 'node:crypto'

/** Without the letters and figures that are mistaken for one another: 0 O, 1 I L, 2 Z, 5 S, 8 B. */
const ALPHABET = '34679ACDEFGHJKMNPQRTUVWXY'

/** Eight characters that somebody can read out on the telephone; about 10¹¹ of them. */
export function newReference(): string {
  return Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}
