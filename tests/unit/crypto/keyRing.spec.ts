import { describe, expect, it } from 'vitest'
import { KeyRingError, parseKeyRing } from '@/src/lib/crypto/keyRing'

const KEY_A = Buffer.alloc(32, 1).toString('base64')
const KEY_B = Buffer.alloc(32, 2).toString('base64')

describe('parseKeyRing', () => {
  it('should take the first key as the current one and keep the others', () => {
    const ring = parseKeyRing(` b:${KEY_B} , a:${KEY_A} `)
    expect(ring.current.id).toBe('b')
    expect([...ring.byId.keys()]).toEqual(['b', 'a'])
    expect(ring.byId.get('a')?.key).toEqual(Buffer.alloc(32, 1))
  })

  it('should accept base64url and a missing padding', () => {
    const bytes = Buffer.alloc(32, 0xfb)
    expect(parseKeyRing(`a:${bytes.toString('base64url')}`).current.key).toEqual(bytes)
  })

  it.each([
    [undefined, 'ENCRYPTION_KEYS is empty'],
    [' , ', 'ENCRYPTION_KEYS is empty'],
    [KEY_A, 'entry 1 has no key id'],
    [`a:${KEY_A},b c:${KEY_B}`, 'entry 2 has an unusable key id'],
    [`a:${KEY_A},a:${KEY_B}`, 'names the key "a" twice'],
    [`a:${Buffer.alloc(16).toString('base64')}`, 'has 16 bytes; AES-256 needs 32'],
    ['a:not base64!', 'is not valid base64'],
    ['a:', 'has 0 bytes'],
  ])('should refuse %j with a message that names the cure', (text, message) => {
    expect(() => parseKeyRing(text)).toThrow(KeyRingError)
    expect(() => parseKeyRing(text)).toThrow(message)
  })

  it('should never repeat key material in an error', () => {
    const secret = `${KEY_A.slice(0, -2)}!!`
    let message = ''
    try {
      parseKeyRing(`a:${secret}`)
    } catch (error) {
      message = String(error)
    }
    expect(message).toContain('not valid base64')
    expect(message).not.toContain(secret.slice(0, 8))
  })
})
