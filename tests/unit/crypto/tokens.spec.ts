import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signToken, verifyToken } from '@/src/lib/crypto/signedToken'
import { constantTimeEqual, hashToken, randomToken } from '@/src/lib/crypto/tokens'

const SECRET = 'a secret that is long enough for anyone'
const LATER = new Date('2030-01-01T00:00:00Z')
const NOW = new Date('2029-12-31T23:00:00Z')

describe('random tokens', () => {
  it('should carry 32 bytes in base64url and not repeat', () => {
    const tokens = Array.from({ length: 100 }, randomToken)
    expect(new Set(tokens).size).toBe(100)
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/)
  })

  it('should be stored as their SHA-256', () => {
    expect(hashToken('abc')).toBe(createHash('sha256').update('abc').digest('hex'))
  })

  it('should compare as === does', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        expect(constantTimeEqual(left, right)).toBe(left === right)
        expect(constantTimeEqual(left, left)).toBe(true)
      }),
    )
  })
})

describe('signToken and verifyToken', () => {
  const claims = { purpose: 'invite', subject: 'user-1', expiresAt: LATER, data: { role: 'EDITOR' } }

  it('should give back the claims until they expire', () => {
    const token = signToken(claims, SECRET)
    expect(verifyToken(token, { purpose: 'invite', secret: SECRET, now: NOW })).toEqual({ ok: true, claims })
    expect(verifyToken(token, { purpose: 'invite', secret: SECRET, now: LATER })).toEqual({
      ok: false,
      reason: 'expired',
    })
  })

  it('should not pass for another purpose or with another secret', () => {
    const token = signToken(claims, SECRET)
    const forged = { ok: false, reason: 'forged' }
    expect(verifyToken(token, { purpose: 'reset', secret: SECRET, now: NOW })).toEqual(forged)
    expect(verifyToken(token, { purpose: 'invite', secret: SECRET.toUpperCase(), now: NOW })).toEqual(forged)
  })

  it('should refuse a token in which any one character was changed', () => {
    const token = signToken(claims, SECRET)
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...'ABCXYZabcxyz019-_.'), (at, character) => {
        fc.pre(token[at] !== character)
        const changed = token.slice(0, at) + character + token.slice(at + 1)
        expect(verifyToken(changed, { purpose: 'invite', secret: SECRET, now: NOW }).ok).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it.each(['', 'x', 'v1..', 'v1.a.b.c', 'v0.a.b'])('should call %j malformed', (token) => {
    expect(verifyToken(token, { purpose: 'invite', secret: SECRET })).toEqual({ ok: false, reason: 'malformed' })
  })

  it('should refuse a short secret, an empty purpose and no date', () => {
    expect(() => signToken(claims, 'short')).toThrow('at least 32 characters')
    expect(() => signToken({ ...claims, purpose: '' }, SECRET)).toThrow('needs a purpose')
    expect(() => signToken({ ...claims, expiresAt: new Date(Number.NaN) }, SECRET)).toThrow('valid expiresAt')
  })
})
