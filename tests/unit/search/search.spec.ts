import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf, type FieldShape } from '@/plugins/search/wordsOf'
import { HIT_END, HIT_START, piecesOf, withoutMarks } from '@/src/lib/search/marked'
import { searchQueryOf } from '@/src/lib/search/searchQuery'
import { searchWords } from '@/src/lib/search-words'
import { LOCALE_CODES } from '@/src/lib/locales'

describe('what somebody types', () => {
  it.each([
    ['Brand  identity', "'Brand':* & 'identity':*", 'Brand identity'],
    ["it's 24/7", "'it':* & 's':* & '24':* & '7':*", 'it s 24 7'],
    ["'; drop table", "'drop':* & 'table':*", 'drop table'],
    ['ウェブ サイト', "'ウェブ':* & 'サイト':*", 'ウェブ サイト'],
  ])('%s is words to look for', (text, asked, typed) => {
    expect(searchQueryOf(text)).toEqual({ asked, typed })
  })

  it.each(['', '  ', '…', "':*", null, undefined, 7])('%j asks for nothing', (text) => {
    expect(searchQueryOf(text)).toBeNull()
  })

  it('never breaks out of its quotes, and stays short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 130 }), (text) => {
        const query = searchQueryOf(text)
        if (!query) return
        expect(query.asked).toMatch(/^'[\p{L}\p{N}\p{M}]+':\*( & '[\p{L}\p{N}\p{M}]+':\*){0,7}$/u)
        expect(query.typed).not.toMatch(/[%_\\]/)
        expect(query.typed.length).toBeLessThanOrEqual(100)
      }),
    )
  })
})

describe('a marked text', () => {
  it('comes apart into what was found and the rest', () => {
    expect(piecesOf(`A ${HIT_START}brass${HIT_END} ring`)).toEqual([
      { text: 'A ', isHit: false },
      { text: 'brass', isHit: true },
      { text: ' ring', isHit: false },
    ])
  })

  it('loses nothing but the marks, however they stand', () => {
    const text = fc.array(fc.constantFrom('a', '<b>', ' ', HIT_START, HIT_END)).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (marked) => {
        const joined = piecesOf(marked).map((piece) => piece.text)
        expect(joined.join('')).toBe(withoutMarks(marked))
      }),
    )
  })
})

describe('the words of a document', () => {
  const rich = (...texts: string[]) => ({
    root: { children: texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })) },
  })
  const hero = {
    slug: 'hero',
    fields: [
      {
        type: 'row',
        fields: [
          { type: 'text', name: 'label' },
          { type: 'text', name: 'anchor' },
        ],
      },
      {
        type: 'array',
        name: 'links',
        fields: [
          { type: 'text', name: 'label' },
          { type: 'text', name: 'address' },
        ],
      },
      { type: 'richText', name: 'text' },
    ],
  }
  const fields: FieldShape[] = [
    { type: 'text', name: 'title' },
    {
      type: 'tabs',
      tabs: [
        {
          fields: [
            { type: 'textarea', name: 'intro' },
            { type: 'text', name: 'iconUrl' },
            { type: 'number', name: 'count' },
          ],
        },
        { name: 'facts', fields: [{ type: 'text', name: 'place' }] },
      ],
    },
    { type: 'blocks', name: 'layout', blockReferences: ['hero'] },
    { type: 'text', name: 'secret', admin: { hidden: true } },
  ]
  const walk = { blocks: new Map([['hero', hero]]), except: new Set(['title']) }

  it('come from fields, tabs, lists, blocks and rich texts in their order, without addresses and what is hidden', () => {
    const document = {
      title: 'Title',
      intro: 'One\n two',
      iconUrl: 'https://a.example/i.svg',
      count: 3,
      facts: { place: 'Malmö' },
      secret: 'no',
      layout: [
        {
          blockType: 'hero',
          label: 'Three',
          anchor: 'top',
          links: [{ label: 'Four', address: '/x' }],
          text: rich('Five', 'six'),
        },
        { blockType: 'gone', label: 'no' },
      ],
    }
    expect(wordsOf(fields, document, walk)).toBe('One two Malmö Three Four Five six')
  })

  it('come from blocks inside a rich text', () => {
    const node = { type: 'block', fields: { blockType: 'hero', label: 'Inside' } }
    const content = { root: { children: [...rich('Around').root.children, node] } }
    expect(wordsOf([{ type: 'richText', name: 'content' }], { content }, walk)).toBe('Around Inside')
  })

  it('are none for whatever is no document', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof wordsOf(fields, { layout: value, facts: value, intro: value, title: value }, walk)).toBe('string')
      }),
    )
  })
})

describe('the words of the search', () => {
  it('are all there in every language', () => {
    const keys = Object.keys(searchWords('en'))
    for (const locale of LOCALE_CODES) expect(Object.keys(searchWords(locale))).toEqual(keys)
  })
})
