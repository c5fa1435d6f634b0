/** The length of an AES-256 key in bytes. */
const KEY_BYTES = 32
const KEY_ID = /^[A-Za-z0-9_-]{1,32}$/

/** One AES-256 key and the short public name that ciphertexts carry. */
export type EncryptionKey = { id: string; key: Buffer }

/** The keys of an installation: `current` seals, every key in `byId` opens. */
export type KeyRing = { current: EncryptionKey; byId: ReadonlyMap<string, EncryptionKey> }

/** A key ring text that cannot be used. The message names the cure and never repeats key material. */
export class KeyRingError extends Error {
  override name = 'KeyRingError'
}

/**
 * Reads a key ring such as `ENCRYPTION_KEYS="2026b:<base64>,2026a:<base64>"`. The first key is the current one; the
 * others are kept to open what was sealed with them.
 *
 * @throws KeyRingError when the text is empty, an entry is not `id:base64`, an id repeats, or a key is not 32 bytes
 */
export function parseKeyRing(text: string | undefined): KeyRing {
  const entries = (text ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  return keyRingOf(entries.map((entry, index) => parseEntry(entry, index + 1)))
}

/**
 * Makes a key ring from keys that were read elsewhere. The first is the current one.
 *
 * @throws KeyRingError when there is none, or an id repeats
 */
export function keyRingOf(keys: readonly EncryptionKey[]): KeyRing {
  const [current] = keys
  if (!current) {
    throw new KeyRingError(
      'ENCRYPTION_KEYS is empty. Give it one key, for example ENCRYPTION_KEYS="k1:$(openssl rand -base64 32)".',
    )
  }
  const byId = new Map<string, EncryptionKey>()
  for (const key of keys) {
    if (byId.has(key.id)) {
      throw new KeyRingError(`ENCRYPTION_KEYS names the key "${key.id}" twice. Give each key an id of its own.`)
    }
    byId.set(key.id, key)
  }
  return { current, byId }
}

function parseEntry(entry: string, position: number): EncryptionKey {
  const colon = entry.indexOf(':')
  if (colon < 0) {
    throw new KeyRingError(`ENCRYPTION_KEYS entry ${position} has no key id. Write it as "id:base64".`)
  }
  const id = entry.slice(0, colon)
  if (!KEY_ID.test(id)) {
    throw new KeyRingError(
      `ENCRYPTION_KEYS entry ${position} has an unusable key id. Use 1 to 32 letters, digits, "-" or "_".`,
    )
  }
  const encoded = entry.slice(colon + 1)
  const key = Buffer.from(encoded, 'base64')
  // Node decodes leniently (it skips what is not base64), so the text is compared with what it decoded to.
  if (!isSameBase64(key.toString('base64'), encoded)) {
    throw new KeyRingError(`ENCRYPTION_KEYS key "${id}" is not valid base64. Make one with "openssl rand -base64 32".`)
  }
  if (key.length !== KEY_BYTES) {
    throw new KeyRingError(
      `ENCRYPTION_KEYS key "${id}" has ${key.length} bytes; AES-256 needs ${KEY_BYTES}. ` +
        'Make one with "openssl rand -base64 32".',
    )
  }
  return { id, key }
}

function isSameBase64(canonical: string, given: string): boolean {
  const plain = (text: string) => text.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/')
  return plain(canonical) === plain(given)
}
