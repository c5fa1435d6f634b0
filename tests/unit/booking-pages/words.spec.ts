import { describe, expect, it } from 'vitest'
import { bookingWords } from '@/src/lib/booking-words'
import { LOCALE_CODES } from '@/src/lib/locales'

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe.each(LOCALE_CODES)('the words of the booking pages in %s', (locale) => {
  it('are all there, with the same places to fill in as in English', () => {
    const english = bookingWords('en')
    const words = bookingWords(locale)
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort())
    for (const [key, text] of Object.entries(english)) {
      const own = words[key as keyof typeof words]
      expect(own.trim(), key).not.toBe('')
      expect(placeholders(own), key).toEqual(placeholders(text))
    }
  })
})
