import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseKeyRing } from '@/src/lib/crypto/keyRing'
import { hintOf, maskOf } from '@/src/lib/crypto/mask'
import { hintIn, isMask } from '@/src/lib/crypto/maskText'
import { seal } from '@/src/lib/crypto/seal'

const ring = parseKeyRing(`k:${Buffer.alloc(32, 1).toString('base64')}`)
const sealed = (text: string) => seal(text, { collection: 'c', id: '1', field: 'f' }, ring)

describe('maskOf', () => {
  it('should say nothing about an empty value', () => {
    for (const empty of [null, undefined, '']) expect(maskOf(empty, '1234')).toBeNull()
  })

  it('should change with every sealing and hold nothing of the value', () => {
    expect(maskOf(sealed('sk_live_4242'))).toMatch(/^•{6} #[0-9a-f]{4}$/)
    const masks = new Set(Array.from({ length: 20 }, () => maskOf(sealed('sk_live_4242'), '4242')))
    expect(masks.size).toBeGreaterThan(15)
    for (const mask of masks) expect(mask).toMatch(/^•{6} 4242 #[0-9a-f]{4}$/)
  })

  it('should mask what is not sealed, too', () => {
    expect(maskOf('plain by mistake')).toBe('••••••')
    expect(maskOf({ a: 1 })).toBe('••••••')
  })

  it('should be known again, with its hint', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 4 }), (secret, length) => {
        const hint = hintOf(secret, length)
        const mask = maskOf(sealed(secret), hint)
        expect(isMask(mask)).toBe(true)
        expect(hintIn(String(mask))).toBe(hint)
      }),
    )
  })

  it.each(['•••', '•••••• #12345', '••••••x', 'sk_live', '', null, 7])('should not take %j for a mask', (value) => {
    expect(isMask(value)).toBe(false)
  })
})

describe('hintOf', () => {
  it('should show the end of long values only', () => {
    expect(hintOf('sk_live_0123456789abcd', 4)).toBe('abcd')
    expect(hintOf('sk_live_0123456789abcd', 0)).toBe('')
    expect(hintOf('fifteen chars!!', 4)).toBe('')
    expect(hintOf('-----BEGIN KEY-----\nabc\n', 4)).toBe('')
  })
})
