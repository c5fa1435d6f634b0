import { createHash } from 'node:crypto'
import { MASK_DOTS } from './maskText'
import { isSealed } from './seal'

/** Values shorter than this show no hint: a few of their characters would be a good part of them. */
const SHORTEST_WITH_HINT = 16

/**
 * What people see in place of a stored secret: `•••••• 4242 #1f3a`. The mark is a digest of the sealed bytes, which
 * are drawn anew at every save: it tells nothing about the secret, but shows in a diff that it was replaced.
 *
 * @param stored what the database holds
 * @param hint the last characters of the secret, or nothing
 * @returns `null` when nothing is stored
 */
export function maskOf(stored: unknown, hint = ''): string | null {
  if (stored === null || stored === undefined || stored === '') return null
  const mark =
    typeof stored === 'string' && isSealed(stored)
      ? ` #${createHash('sha256').update(stored).digest('hex').slice(0, 4)}`
      : ''
  return `${MASK_DOTS}${hint === '' ? '' : ` ${hint}`}${mark}`
}

/** The last characters of a secret that its mask may show. */
export function hintOf(plaintext: string, length: number): string {
  const characters = [...plaintext]
  if (length < 1 || characters.length < SHORTEST_WITH_HINT) return ''
  const hint = characters.slice(-length).join('')
  // Spaces, line ends and "#" would be read as the form of the mask itself.
  return /^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(hint) && !hint.includes('#') ? hint : ''
}
