import { describe, expect, it } from 'vitest'
import { LOCALE_CODES } from '@/src/lib/locales'
import { fill, siteWords } from '@/src/lib/site-words'
import { TROUBLE } from '@/src/lib/site-words/trouble'

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe.each(LOCALE_CODES)('the words of the site in %s', (locale) => {
  it('are all there, with the same places to fill in as in English', () => {
    const english = siteWords('en')
    const words = siteWords(locale)
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort())
    for (const [key, text] of Object.entries(english)) {
      const own = words[key as keyof typeof words]
      expect(own.trim(), key).not.toBe('')
      expect(placeholders(own), key).toEqual(placeholders(text))
    }
    expect(Object.keys(TROUBLE[locale])).toEqual(Object.keys(TROUBLE.en))
  })
})

describe('fill', () => {
  it('puts values in and leaves what has none', () => {
    expect(fill('Orbit {number} of {total}, {other}', { number: 3, total: 8 })).toBe('Orbit 3 of 8, {other}')
  })

  it('puts a value in as it is, braces and dollar signs included', () => {
    expect(fill('Ask about {title}', { title: '$& {title}' })).toBe('Ask about $& {title}')
  })
})
