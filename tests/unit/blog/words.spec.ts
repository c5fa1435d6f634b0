import { describe, expect, it } from 'vitest'
import { BLOG_WORDS, blogWords } from '@/src/lib/blog-words'
import { LOCALE_CODES } from '@/src/lib/locales'

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe.each(LOCALE_CODES)('the words of the blog in %s', (locale) => {
  it('are all there, with the same places to fill in as in English', () => {
    const words = blogWords(locale)
    expect(Object.keys(words).sort()).toEqual(Object.keys(BLOG_WORDS.en).sort())
    for (const [key, text] of Object.entries(BLOG_WORDS.en)) {
      const own = words[key as keyof typeof words]
      expect(own.trim(), key).not.toBe('')
      expect(placeholders(own), key).toEqual(placeholders(text))
    }
  })
})
