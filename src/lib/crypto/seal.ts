import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { KeyRing } from './keyRing'

const ALGORITHM = 'aes-256-gcm'
const VERSION = 'v1'
const IV_BYTES = 12
const TAG_BYTES = 16

/** Where a secret belongs. It is authenticated with the secret, so a value copied elsewhere does not open there. */
export type SealContext = { collection: string; id: string; field: string }

/** A sealed value that cannot be opened. */
export class SealError extends Error {
  override name = 'SealError'
  constructor(
    readonly code: 'malformed' | 'unknown-key' | 'not-authentic',
    message: string,
  ) {
    super(message)
  }
}

type SealedParts = { keyId: string; iv: Buffer; tag: Buffer; ciphertext: Buffer }

/**
 * Encrypts `plaintext` with the current key. Every call draws a fresh 96-bit IV, so equal texts give different values.
 *
 * @returns `v1.<keyId>.<iv>.<tag>.<ciphertext>`, the last three in base64url
 */
export function seal(plaintext: string, context: SealContext, keys: KeyRing): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(ALGORITHM, keys.current.key, iv, { authTagLength: TAG_BYTES })
  cipher.setAAD(associatedData(context))
  const ciphertext = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()])
  const parts = [iv, cipher.getAuthTag(), ciphertext].map((part) => part.toString('base64url'))
  return [VERSION, keys.current.id, ...parts].join('.')
}

/**
 * Opens a value that `seal` made for the same context.
 *
 * @throws SealError `malformed` when it is not a sealed value, `unknown-key` when its key is not in the ring,
 *   `not-authentic` when a byte was changed or it was sealed for another collection, document or field
 */
export function open(sealed: string, context: SealContext, keys: KeyRing): string {
  const parts = parse(sealed)
  if (!parts) throw new SealError('malformed', 'This is not a sealed value.')
  const key = keys.byId.get(parts.keyId)
  if (!key) {
    throw new SealError(
      'unknown-key',
      `This value was sealed with the key "${parts.keyId}", which ENCRYPTION_KEYS does not hold. Add that key again.`,
    )
  }
  const decipher = createDecipheriv(ALGORITHM, key.key, parts.iv, { authTagLength: TAG_BYTES })
  decipher.setAAD(associatedData(context))
  decipher.setAuthTag(parts.tag)
  try {
    return Buffer.concat([decipher.update(parts.ciphertext), decipher.final()]).toString('utf8')
  } catch {
    // The cause says nothing more (OpenSSL gives one error for every mismatch), so it is not passed on.
    throw new SealError('not-authentic', 'This sealed value was changed, or belongs to another record or field.')
  }
}

/** Whether the text has the shape of a sealed value. It says nothing about whether it opens. */
export function isSealed(text: string): boolean {
  return parse(text) !== null
}

/** Whether a sealed value was made with another key than the current one, and should be sealed anew. */
export function needsRotation(sealed: string, keys: KeyRing): boolean {
  const parts = parse(sealed)
  if (!parts) throw new SealError('malformed', 'This is not a sealed value.')
  return parts.keyId !== keys.current.id
}

function associatedData({ collection, id, field }: SealContext): Buffer {
  // A JSON array keeps the borders between the parts: ("ab", "c") and ("a", "bc") differ.
  return Buffer.from(JSON.stringify([VERSION, collection, id, field]), 'utf8')
}

function parse(sealed: string): SealedParts | null {
  const [version, keyId, ...encoded] = sealed.split('.')
  if (version !== VERSION || !keyId || !/^[A-Za-z0-9_-]{1,32}$/.test(keyId) || encoded.length !== 3) return null
  const [iv, tag, ciphertext] = encoded.map(decodeCanonical)
  if (!iv || !tag || !ciphertext || iv.length !== IV_BYTES || tag.length !== TAG_BYTES) return null
  return { keyId, iv, tag, ciphertext }
}

/** base64url has several spellings of the same bytes; only the one that we write is accepted. */
function decodeCanonical(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.toString('base64url') === text ? bytes : null
}
