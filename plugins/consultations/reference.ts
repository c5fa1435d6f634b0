import { randomInt } from 'node:crypto'

/** Neither 0 and O, nor 1, I and L, nor 2 and Z, nor 5 and S, nor 8 and B: read out over the telephone it stays the same. */
const ALPHABET = 'ACDEFGHJKMNPQRTUVWXY34679'
const LENGTH = 8

/** A reference that people can read out: eight characters without look-alikes. */
export function newReference(): string {
  return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}

/** A reference as somebody typed it: in small letters, with spaces or hyphens. Null for what can be none. */
export function readReference(text: unknown): string | null {
  if (typeof text !== 'string') return null
  const plain = text.replaceAll(/[\s-]/g, '').toUpperCase()
  return /^[A-Z0-9]{6,16}$/.test(plain) ? plain : null
}
