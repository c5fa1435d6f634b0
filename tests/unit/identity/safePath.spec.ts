import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safePath } from '@/src/server/forms/safePath'

describe('safePath', () => {
  it('keeps paths of this site', () => {
    for (const path of ['/', '/es/account', '/reset-password?token=a.b-c', '/admin#top']) {
      expect(safePath(path, '/fallback')).toBe(path)
    }
  })

  it('leads nowhere else', () => {
    const elsewhere = [
      '//evil.example',
      '/\\evil.example',
      // A dot that a browser takes away leaves two slashes.
      '/.//evil.example',
      '/a/..//evil.example',
      '/%2e//evil.example',
      'https://evil.example',
      'evil',
      '',
      '/a\\b',
      '/a b',
      '/\t/evil',
      7,
      null,
    ]
    for (const path of elsewhere) expect(safePath(path, '/fallback')).toBe('/fallback')
  })

  it('answers a path of the same origin for any text', () => {
    const paths = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.webPath(),
      fc.string().map((text) => `/${text}`),
      fc.array(fc.constantFrom('/', '.', '..', '%2e', 'evil.example')).map((parts) => `/${parts.join('')}`),
    )
    fc.assert(
      fc.property(paths, (text) => {
        const url = new URL(safePath(text, '/'), 'https://here.example')
        expect(url.origin).toBe('https://here.example')
      }),
    )
  })
})
