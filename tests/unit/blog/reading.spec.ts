import { describe, expect, it } from 'vitest'
import { headingIds, headingsOf, readingMinutes, tableOfContents, textOf, nodesOf } from '@/src/lib/rich-text/reading'

const text = (value: string) => ({ type: 'text', text: value })
const node = (type: string, children: unknown[], extra: object = {}) => ({ type, children, ...extra })
const heading = (tag: string, value: string) => node('heading', [text(value)], { tag })
const paragraph = (value: string) => node('paragraph', [text(value)])
const root = (...children: unknown[]) => ({ root: { type: 'root', children } })

describe('textOf', () => {
  it('joins what stands in one line and parts what does not, code included', () => {
    const content = root(
      node('paragraph', [text('An '), node('link', [text('orr')]), text('ery')]),
      node('list', [node('listitem', [text('one')]), node('listitem', [text('two')])]),
      { type: 'block', fields: { blockType: 'code', code: 'const a = 1' } },
    )
    expect(textOf(nodesOf(content))).toBe('An orrery one two const a = 1')
  })

  it.each([null, undefined, 'text', {}, { root: null }, { root: { children: 'no' } }])(
    'finds nothing in %j',
    (content) => {
      expect(textOf(nodesOf(content))).toBe('')
    },
  )
})

describe('readingMinutes', () => {
  it.each([
    [0, 1],
    [220, 1],
    [329, 1],
    [330, 2],
    [1100, 5],
  ])('%i words take %i minutes', (words, minutes) => {
    expect(readingMinutes(root(paragraph('word '.repeat(words))))).toBe(minutes)
  })

  it('reads Japanese by the character', () => {
    expect(readingMinutes(root(paragraph('工房'.repeat(500))))).toBe(2)
  })
})

describe('headings', () => {
  it('have ids of their words, counted when two are the same', () => {
    const idFor = headingIds()
    expect(['Part', 'Part 2', 'Part', 'Part', '¿Qué pasó?', '目次', '…'].map(idFor)).toEqual([
      's-part',
      's-part-2',
      's-part-3',
      's-part-4',
      's-qué-pasó',
      's-目次',
      's-section',
    ])
  })

  it('never share an id', () => {
    const idFor = headingIds()
    const ids = ['a', 'a-2', 'a', 'a 2', 'a', 'a-3', 'A'].map(idFor)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('are listed down to the third level, without empty ones, with the ids that the page gives', () => {
    const content = root(
      heading('h2', 'First'),
      heading('h4', 'First'),
      node('quote', [heading('h3', 'First')]),
      heading('h2', ''),
      heading('h1', 'Title'),
    )
    expect(tableOfContents(content)).toEqual([
      { id: 's-first', text: 'First', level: 2 },
      { id: 's-first-3', text: 'First', level: 3 },
    ])
    expect(headingsOf(content).map(({ id }) => id)).toEqual([
      's-first',
      's-first-2',
      's-first-3',
      's-section',
      's-title',
    ])
  })
})
