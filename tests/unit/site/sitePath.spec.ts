import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALE_CODES } from '@/src/lib/locales'
import { isPagePath, isPerRequest, localizedPath, parseSitePath } from '@/src/lib/site-path'

describe('parseSitePath', () => {
  it.each([
    ['/', 'en', '/', false],
    ['/services', 'en', '/services', false],
    ['/es', 'es', '/', false],
    ['/es/services/sitios-web', 'es', '/services/sitios-web', false],
    ['/en/services', 'en', '/services', true],
    ['/english', 'en', '/english', false],
    ['/nadir/en/services', 'en', '/nadir/en/services', false],
    ['/ES/services', 'en', '/ES/services', false],
  ])('reads %s as %s %s', (pathname, locale, path, isRedundant) => {
    expect(parseSitePath(pathname)).toEqual({ locale, path, isRedundant })
  })

  it('finds again what localizedPath wrote', () => {
    const path = fc.constantFrom('/', '/services', '/services/a-b', '/contact')
    fc.assert(
      fc.property(fc.constantFrom(...LOCALE_CODES), path, (locale, one) => {
        expect(parseSitePath(localizedPath(locale, one))).toEqual({ locale, path: one, isRedundant: false })
      }),
    )
  })
})

describe('isPerRequest', () => {
  it.each(['/', '/services', '/services/websites', '/robots.txt', '/sitemap.xml', '/about', '/%E6%9D%B1'])(
    'lets %s be kept',
    (path) => {
      expect(isPerRequest(path)).toBe(false)
    },
  )

  it.each(['/contact', '/account', '/services/a/b', '/nothing/deeper', '/favicon.png', '/sign-in', '/preview'])(
    'makes %s for each request',
    (path) => {
      expect(isPerRequest(path)).toBe(true)
    },
  )
})

describe('the paths of the blog', () => {
  it.each([
    ['/blog', false],
    ['/blog/page/2', false],
    ['/blog/a-post', false],
    ['/blog/feed.xml', false],
    ['/blog/category/craft', false],
    ['/blog/tag/type/page/3', false],
    ['/blog/author/mina-park', false],
    ['/blog/a-post/comment', true],
    ['/blog/confirm', true],
    ['/blog/page/2/3', true],
    ['/blog/category/craft/2', true],
  ])('%s is made for each request: %s', (path, isMade) => {
    expect(isPerRequest(path)).toBe(isMade)
  })
})

describe('isPagePath', () => {
  it.each([
    ['/about', true],
    ['/services', false],
    ['/', false],
    ['/about/us', false],
    ['/about.html', false],
  ])('%s: %s', (path, isPage) => {
    expect(isPagePath(path)).toBe(isPage)
  })
})
