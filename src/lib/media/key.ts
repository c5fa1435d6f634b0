import { randomBytes } from 'node:crypto'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'
const KEY_LENGTH = 26
/** Room for the key and an ending within what file systems take. */
const MOST_NAME = 80

/** 130 random bits in 26 small letters and digits: nobody guesses it, and no file system confuses two. */
export function randomKey(): string {
  return Array.from(randomBytes(KEY_LENGTH), (byte) => ALPHABET[byte % 32]).join('')
}

/** The stored name of a file: what it was called, made safe, then its random key. `plan.PDF` → `plan-<key>.pdf`. */
export function storedName(original: string, extension: string, key = randomKey()): string {
  return `${safeBase(original)}-${key}.${extension}`
}

/** The key in a stored name; null for a name that was not made by {@link storedName}. */
export function keyOf(filename: string): string | null {
  return /-([a-z2-7]{26})\.[a-z0-9]{2,5}$/.exec(filename)?.[1] ?? null
}

/** Where a key's files lie. Two letters a folder, so that none grows without bound. */
export function folderOf(key: string): string {
  return `${key.slice(0, 2)}/${key}`
}

/** Where in its folder a file lies as it came. */
export const originalKey = (folder: string): string => `${folder}/original`

function safeBase(original: string): string {
  const last = original.split(/[\\/]/).at(-1) ?? ''
  const base = last.replace(/\.[^.]*$/, '')
  const plain = base
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{ASCII}]|[^\w-]+/gu, '-')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^[-_]+|[-_]+$/g, '')
    .toLowerCase()
    .slice(0, MOST_NAME)
  return plain === '' ? 'file' : plain
}
