import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText, slugify, truncate } from '@/src/lib/text'

describe('slugify', () => {
  it.each([
    ['Hello, World!', 'hello-world'],
    ['  Crème   brûlée  ', 'creme-brulee'],
    ['Straße & Øresund', 'strasse-oresund'],
    ['Łódź — Þór', 'lodz-thor'],
    ["The studio's tale", 'the-studios-tale'],
    ['３Ｄ ﬁlm', '3d-film'],
    ['Йога и чай', 'йога-и-чай'],
    ['東京 2026', '東京-2026'],
    ['हिन्दी', 'हिन्दी'],
    ['C++ / C#', 'c-c'],
    ['🦊', ''],
    ['---', ''],
    ['', ''],
  ])('should turn %j into %j', (text, slug) => {
    expect(slugify(text)).toBe(slug)
  })

  it('should spell umlauts as German does', () => {
    expect(slugify('Übergrößenträger', { locale: 'de-AT' })).toBe('uebergroessentraeger')
    expect(slugify('Über')).toBe('uber')
    expect(slugify('Ǣlfric')).toBe('aelfric')
  })

  it('should cut between words where it can', () => {
    expect(slugify('one two three', { maxLength: 9 })).toBe('one-two')
    expect(slugify('one two three', { maxLength: 7 })).toBe('one-two')
    expect(slugify('one two three', { maxLength: 8 })).toBe('one-two')
    expect(slugify('oneverylongword', { maxLength: 6 })).toBe('onever')
  })

  it('should be stable, bounded and made of letters, digits and single hyphens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, maxLength) => {
        const slug = slugify(text, { maxLength })
        expect(slugify(slug, { maxLength })).toBe(slug)
        expect(slug).toMatch(/^$|^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u)
      }),
    )
  })
})

describe('truncate', () => {
  it.each([
    ['short', 10, 'short'],
    ['exactly10!', 10, 'exactly10!'],
    ['the quick brown fox', 12, 'the quick…'],
    ['the quick brown fox', 10, 'the quick…'],
    ['supercalifragilistic', 8, 'superca…'],
    ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2, '👨‍👩‍👧‍👦…'],
    ['abc', 0, ''],
  ])('should cut %j to %i as %j', (text, maxLength, result) => {
    expect(truncate(text, maxLength)).toBe(result)
  })

  it('should never be longer than it may', () => {
    const count = (text: string) => [...new Intl.Segmenter().segment(text)].length
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (text, maxLength) => {
        expect(count(truncate(text, maxLength))).toBeLessThanOrEqual(maxLength)
      }),
    )
  })
})

describe('plainText', () => {
  it.each([
    ['<p>Hello <b>you</b></p><p>there</p>', 'Hello you there'],
    ['a<br>b\n\n  c', 'a b c'],
    ['<style>p{}</style><script>alert(1)</script>x', 'x'],
    ['<!-- no -->x', 'x'],
    ['Fish &amp; chips &#8364; &#x41; &unknown;', 'Fish & chips € A &unknown;'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['&#0;&#xD800;x', 'x'],
    ['&lt;script&gt;', '<script>'],
  ])('should turn %j into %j', (html, text) => {
    expect(plainText(html)).toBe(text)
  })
})
