import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBlocks, type BlockShape } from '@/src/lib/blocks/check'

const blocks: BlockShape[] = [
  {
    slug: 'card',
    flattenedFields: [
      { name: 'title', type: 'text' },
      { name: 'count', type: 'number' },
      { name: 'open', type: 'checkbox' },
      { name: 'body', type: 'richText' },
      { name: 'file', type: 'upload', relationTo: 'media' },
      { name: 'chosen', type: 'relationship', relationTo: 'services', hasMany: true },
      { name: 'target', type: 'relationship', relationTo: ['pages', 'posts'] },
      { name: 'rows', type: 'array', flattenedFields: [{ name: 'word', type: 'text' }] },
    ],
  },
]
const check = (...rows: unknown[]) => checkBlocks(rows, blocks)
const card = (values: Record<string, unknown>) => ({ blockType: 'card', ...values })

describe('the shape of blocks', () => {
  it('lets through what fits, and drops what no field knows', () => {
    const fitting = card({
      id: 'a',
      blockName: null,
      title: 'T',
      count: 2,
      open: false,
      body: { root: { children: [] } },
      file: 'm1',
      chosen: ['s1', { id: 's2' }],
      target: { relationTo: 'posts', value: 'p1' },
      rows: [{ id: 'r', word: 'w' }],
    })
    expect(check({ ...fitting, script: 'x', rows: [{ id: 'r', word: 'w', more: 1 }] })).toEqual({
      rows: [fitting],
      problems: [],
    })
  })

  it.each([
    [{ title: { a: 1 } }, '0.title', 'Send a text.'],
    [{ count: '2' }, '0.count', 'Send a number.'],
    [{ count: Number.NaN }, '0.count', 'Send a number.'],
    [{ open: 'yes' }, '0.open', 'Send true or false.'],
    [{ body: 'text' }, '0.body', 'Send a rich text.'],
    [{ file: 7 }, '0.file', 'Send the id of a record.'],
    [{ chosen: 's1' }, '0.chosen', 'Send a list.'],
    [{ chosen: ['s1', 2] }, '0.chosen', 'Send the id of a record.'],
    [{ target: 'p1' }, '0.target', 'Send the id of a record.'],
    [{ target: { relationTo: 'users', value: 'u' } }, '0.target', 'Send the id of a record.'],
    [{ rows: 'x' }, '0.rows', 'Send a list.'],
    [{ rows: [{ word: 'w' }, 3] }, '0.rows.1', 'Send an object.'],
    [{ rows: [{ word: [] }] }, '0.rows.0.word', 'Send a text.'],
    [{ id: 4 }, '0.id', 'Send a text.'],
  ])('refuses %o', (values, path, message) => {
    expect(check(card(values)).problems).toEqual([{ path, message }])
  })

  it.each([[null], ['card'], [{}], [{ blockType: 'other' }], [{ blockType: 'constructor' }]])(
    'refuses %o as a block and names those that may stand there',
    (row) => {
      expect(check(card({}), row).problems).toEqual([
        { path: '1', message: 'No block of this kind can stand here. Use one of: card.' },
      ])
    },
  )

  it('takes the zero of the panel’s form for a list without rows', () => {
    expect(check(card({ rows: 0 }))).toEqual({ rows: [{ ...card({ rows: [] }) }], problems: [] })
  })

  it('refuses what is no list', () => {
    expect(checkBlocks('layout', blocks).problems).toEqual([{ path: '', message: 'Send a list of blocks.' }])
  })

  it('answers to anything, and keeps what it let through', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.anything(), fc.record({ blockType: fc.constant('card'), title: fc.anything() }))),
        (rows) => {
          const first = checkBlocks(rows, blocks)
          if (first.problems.length === 0) expect(checkBlocks(first.rows, blocks)).toEqual(first)
        },
      ),
    )
  })
})
