import { describe, expect, it } from 'vitest'
import { hrefOf, hrefOfAddress, hrefOfLink } from '@/src/app/(site)/_data/links'

const english = { locale: 'en' } as const
const spanish = { locale: 'es' } as const

describe('links of editors', () => {
  it.each([
    ['pages', { slug: 'about' }, '/about', '/es/about'],
    ['pages', { slug: 'start', isHome: true }, '/', '/es'],
    ['services', { slug: 'websites' }, '/services/websites', '/es/services/websites'],
    ['case-studies', { slug: 'tide-clock' }, '/case-studies/tide-clock', '/es/case-studies/tide-clock'],
    ['posts', { slug: 'why brass?' }, '/blog/why%20brass%3F', '/es/blog/why%20brass%3F'],
  ])('lead to the page of a record in %s', (relationTo, value, inEnglish, inSpanish) => {
    expect(hrefOf(english, { relationTo, value })).toBe(inEnglish)
    expect(hrefOf(spanish, { relationTo, value })).toBe(inSpanish)
  })

  it.each([
    ['an id, which is all that a reader sees of a draft', { relationTo: 'posts', value: '0190-1' }],
    ['a record without a slug', { relationTo: 'pages', value: { slug: null } }],
    ['a record that has no page', { relationTo: 'media', value: { slug: 'x' } }],
    ['nothing', null],
  ])('lead nowhere for %s', (_, target) => {
    expect(hrefOf(english, target)).toBeNull()
  })

  it.each([
    ['/contact', '/es/contact'],
    ['/', '/es'],
    ['/services?from=menu#top', '/es/services?from=menu#top'],
    ['/es/contact', '/es/contact'],
    ['/en/contact', '/contact'],
    ['/de', '/de'],
    [' https://example.org/a?b ', 'https://example.org/a?b'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['#prices', '#prices'],
    ['//evil.example', null],
    ['/\\evil.example', null],
    ['javascript:alert(1)', null],
    ['contact', null],
    ['', null],
  ])('%s becomes %s on a Spanish page', (address, href) => {
    expect(hrefOfAddress(spanish, address)).toBe(href)
  })

  it('never fall back to an address when the chosen record is not public', () => {
    expect(hrefOfLink(english, { target: { relationTo: 'pages', value: '0190-1' }, address: '/contact' })).toBeNull()
    expect(hrefOfLink(english, { target: null, address: '/contact' })).toBe('/contact')
  })
})
