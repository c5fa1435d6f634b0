import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseKeyRing } from '@/src/lib/crypto/keyRing'
import { isSealed, needsRotation, open, seal, SealError, type SealContext } from '@/src/lib/crypto/seal'

const OLD = `old:${Buffer.alloc(32, 1).toString('base64')}`
const NEW = `new:${Buffer.alloc(32, 2).toString('base64')}`
const ring = parseKeyRing(OLD)
const context: SealContext = { collection: 'integrations', id: '0197', field: 'credentials' }

const codeOf = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    return error instanceof SealError ? error.code : String(error)
  }
  return 'opened'
}

describe('seal and open', () => {
  it('should give back any text for the same context', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (text, id, field) => {
        const where = { collection: 'integrations', id, field }
        // Lone surrogates have no UTF-8 form; a stored text is always well-formed.
        const plaintext = text.toWellFormed()
        expect(open(seal(plaintext, where, ring), where, ring)).toBe(plaintext)
      }),
    )
  })

  it('should have the documented format and differ each time', () => {
    const sealed = seal('sk_live_1', context, ring)
    expect(sealed).toMatch(/^v1\.old\.[\w-]{16}\.[\w-]{22}\.[\w-]+$/)
    expect(seal('sk_live_1', context, ring)).not.toBe(sealed)
    expect(sealed).not.toContain('sk_live_1')
  })

  it('should refuse a value in which any one character was changed', () => {
    const sealed = seal('the secret of the house', context, ring)
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom(...alphabet), (at, character) => {
        fc.pre(sealed[at] !== character)
        const changed = sealed.slice(0, at) + character + sealed.slice(at + 1)
        expect(codeOf(() => open(changed, context, ring))).not.toBe('opened')
      }),
      { numRuns: 1000 },
    )
  })

  it('should refuse a value in which any one byte was changed', () => {
    const parts = seal('the secret of the house', context, ring).split('.')
    fc.assert(
      fc.property(fc.constantFrom(2, 3, 4), fc.nat(200), fc.integer({ min: 1, max: 255 }), (part, at, mask) => {
        const bytes = Buffer.from(parts[part] ?? '', 'base64url')
        const index = at % bytes.length
        bytes[index] = (bytes[index] ?? 0) ^ mask
        const changed = parts.with(part, bytes.toString('base64url')).join('.')
        expect(codeOf(() => open(changed, context, ring))).toBe('not-authentic')
      }),
    )
  })

  it('should refuse every other context', () => {
    const sealed = seal('x', context, ring)
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (collection, id, field) => {
        fc.pre(collection !== context.collection || id !== context.id || field !== context.field)
        expect(codeOf(() => open(sealed, { collection, id, field }, ring))).toBe('not-authentic')
      }),
    )
  })

  it('should keep the borders between the parts of the context', () => {
    const sealed = seal('x', { collection: 'a', id: 'bc', field: 'd' }, ring)
    expect(codeOf(() => open(sealed, { collection: 'ab', id: 'c', field: 'd' }, ring))).toBe('not-authentic')
  })

  it('should open with an old key after a rotation and say that a rotation is due', () => {
    const sealed = seal('x', context, ring)
    const rotated = parseKeyRing(`${NEW},${OLD}`)
    expect(open(sealed, context, rotated)).toBe('x')
    expect(needsRotation(sealed, rotated)).toBe(true)
    expect(needsRotation(seal('x', context, rotated), rotated)).toBe(false)
  })

  it('should name the key that is missing', () => {
    const sealed = seal('x', context, ring)
    expect(() => open(sealed, context, parseKeyRing(NEW))).toThrow('sealed with the key "old"')
    expect(codeOf(() => open(sealed, context, parseKeyRing(NEW)))).toBe('unknown-key')
  })

  it.each(['', 'plain', 'v1.a.b.c', 'v2.old.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA.AA', 'v1..a.b.c'])(
    'should not take %j for a sealed value',
    (text) => {
      expect(isSealed(text)).toBe(false)
      expect(codeOf(() => open(text, context, ring))).toBe('malformed')
      expect(() => needsRotation(text, ring)).toThrow(SealError)
    },
  )
})
