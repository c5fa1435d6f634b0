import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinUrl, safeRedirect, withQuery } from '@/src/lib/urls'

const origin = 'https://studio.example'

describe('safeRedirect', () => {
  it.each([
    ['/portal', '/portal'],
    ['/portal?tab=1#top', '/portal?tab=1#top'],
    ['/a/../b', '/b'],
    ['https://studio.example/x', '/x'],
    ['/%2F%2Fevil.example', '/%2F%2Fevil.example'],
  ])('should accept %j', (target, path) => {
    expect(safeRedirect(target, { origin })).toBe(path)
  })

  it.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'https://evil.example',
    'https:/evil.example',
    'https:evil.example',
    'https://studio.example@evil.example/',
    'https://user:secret@studio.example/',
    'http://studio.example/',
    'https://studio.example.evil.example/',
    'https://studio.example:8443/',
    'javascript:alert(1)',
    'data:text/html,x',
    'portal',
    '',
    ' /portal',
    null,
    ['/portal'],
  ])('should refuse %j', (target) => {
    expect(safeRedirect(target, { origin, fallback: '/home' })).toBe('/home')
  })

  it('should refuse absolute addresses when it knows no origin', () => {
    expect(safeRedirect('http://nowhere.invalid/x')).toBe('/')
    expect(safeRedirect('/x')).toBe('/x')
  })

  it('should never lead away, whatever it is given', () => {
    const piece = fc.constantFrom('/', '\\', '.', ':', '@', '?', '#', 'evil.example', 'https', '%2f', '\t', ' ', 'x')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const path = safeRedirect(pieces.join(''), { origin })
        expect(path).toMatch(/^\/(?![/\\])/)
        expect(new URL(path, origin).origin).toBe(origin)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('joinUrl', () => {
  it.each([
    [['https://a.example/', 'x', 'y'], 'https://a.example/x/y'],
    [['/services', 'a b/c?d#e'], '/services/a%20b%2Fc%3Fd%23e'],
    [['https://a.example/base?q=1#h', 7], 'https://a.example/base/7'],
    [['/', ''], '/'],
    [['', 'x'], '/x'],
  ])('should join %j', ([base = '', ...segments], url) => {
    expect(joinUrl(String(base), ...segments)).toBe(url)
  })

  it('should refuse dots that climb', () => {
    expect(() => joinUrl('/a', '..')).toThrow(RangeError)
  })
})

describe('withQuery', () => {
  it('should set, replace and remove parameters and keep the rest', () => {
    expect(withQuery('/x?a=1&b=2#h', { b: null, c: 'é&', d: 0 })).toBe('/x?a=1&c=%C3%A9%26&d=0#h')
    expect(withQuery('https://a.example/x', { p: true })).toBe('https://a.example/x?p=true')
  })
})
