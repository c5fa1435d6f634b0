import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveRedirect, type Redirect } from '@/src/lib/redirect-map'
import { cleanTarget, normalizePath, problemOfFrom } from '@/src/lib/redirect-path'

const map = (...list: [from: string, to: string, isPermanent?: boolean][]) =>
  new Map<string, Redirect>(list.map(([from, to, isPermanent = true]) => [from, { from, to, isPermanent }]))

describe('normalizePath', () => {
  it.each([
    ['/our-work', '/our-work'],
    ['our-work/', '/our-work'],
    ['//our//work/?a=1#x', '/our/work'],
    ['https://old.example/our%20work', '/our work'],
    ['/en/services', '/services'],
    ['/es/servicios', '/es/servicios'],
    ['/%E6%9D%B1', '/東'],
    ['/', '/'],
  ])('writes “%s” as “%s”', (input, path) => expect(normalizePath(input)).toBe(path))

  it.each(['', ' ', '/a\\b', '/a%5Cb', '/..', '/a/%2e%2e/b', '/%E0%A4%A', '/a\u0000'])('refuses “%s”', (input) =>
    expect(normalizePath(input)).toBeNull(),
  )

  it('is settled: what it wrote it leaves as it is', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const once = normalizePath(path)
        if (once !== null && !once.includes('%')) expect(normalizePath(encodeURI(once))).toBe(once)
      }),
    )
  })
})

describe('cleanTarget', () => {
  it.each(['/work', '/work?a=1#x', 'https://elsewhere.example/'])('takes “%s”', (to) =>
    expect(cleanTarget(to)).toBe(to),
  )
  it.each([
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    'mailto:a@b.example',
    'https://a:b@c.example',
    'work',
    '/a b',
  ])('refuses “%s”', (to) => expect(cleanTarget(to)).toBeNull())

  it('never leads a path to another host', () => {
    fc.assert(
      fc.property(fc.string(), (tail) => {
        const to = cleanTarget(`/${tail}`)
        if (to !== null) expect(new URL(to, 'https://studio.example').origin).toBe('https://studio.example')
      }),
    )
  })
})

describe('resolveRedirect', () => {
  it('follows a chain to its end, permanent only as a whole', () => {
    const list = map(['/a', '/b'], ['/b', '/c', false], ['/x', 'https://elsewhere.example/'])
    expect(resolveRedirect(list, '/a/')).toEqual({ to: '/c', isPermanent: false })
    expect(resolveRedirect(list, '/x')).toEqual({ to: 'https://elsewhere.example/', isPermanent: true })
    expect(resolveRedirect(list, '/nowhere')).toBeNull()
  })

  it('ends for every map, and never where it starts', () => {
    const path = fc.constantFrom('/a', '/b', '/c', '/d', '/e')
    fc.assert(
      fc.property(fc.array(fc.tuple(path, path), { maxLength: 8 }), path, (pairs, start) => {
        const found = resolveRedirect(map(...pairs), start)
        if (found) expect(found.to).not.toBe(start)
      }),
    )
  })
})

describe('problemOfFrom', () => {
  it('keeps redirects away from the house', () => {
    for (const path of ['/', '/admin', '/api/users', '/portal/x', null]) expect(problemOfFrom(path)).toBeTruthy()
    expect(problemOfFrom('/administration')).toBeNull()
  })
})
