import { describe, expect, it } from 'vitest'
import { catalogues } from '@/plugins/languages/catalogues'
import { catalogueGaps, gapLines } from '@/scripts/lib/catalogueGaps'
import { testEnvironment } from '@/tests/helpers/environment'

// The whole configuration, as it is built; nothing connects to the database.
Object.assign(process.env, testEnvironment({ url: 'postgres://127.0.0.1:9/none', embedded: false }))
const gaps = catalogueGaps(await (await import('@/payload.config')).default)

/** `{count}` and the like, in the order of the alphabet: a translation fills in what the English text does. */
const placeholders = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ')

describe('the catalogues of the panel', () => {
  it('have every text that the configuration, the components and the refusals say', () => {
    expect(gapLines(gaps.missing)).toEqual([])
  })

  it('have no text that nothing says any more', () => {
    expect(gapLines(gaps.unused)).toEqual([])
  })

  it.each(Object.entries(catalogues))(
    '%s fills in the values of the English texts',
    (_, { labels, words, refusals }) => {
      const wrong = [labels, words, refusals].flatMap((part) =>
        Object.entries(part).flatMap(([english, said]) => {
          const text = typeof said === 'string' ? said : said.other
          return placeholders(text) === placeholders(english) && text.trim() !== '' ? [] : [english]
        }),
      )
      expect(wrong).toEqual([])
    },
  )
})
