import type { FlattenedBlock, FlattenedField } from 'payload'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collectReferences } from '@/plugins/access/collectReferences'

const relation = (name: string, more: Record<string, unknown> = {}) =>
  ({ name, type: 'relationship', relationTo: 'things', ...more }) as unknown as FlattenedField
const inside = (name: string, type: 'array' | 'group' | 'tab', flattenedFields: FlattenedField[], more = {}) =>
  ({ name, type, flattenedFields, ...more }) as unknown as FlattenedField
const block = (slug: string, ...flattenedFields: FlattenedField[]) =>
  ({ slug, flattenedFields }) as unknown as FlattenedBlock

/** Paths and ids, for short. */
const found = (fields: FlattenedField[], data: unknown, blocks: FlattenedBlock[] = []) =>
  collectReferences(fields, data, blocks).map(({ path, collection, id }) => `${path}=${collection}/${id}`)

describe('collectReferences', () => {
  test.each<[string, FlattenedField, unknown, string[]]>([
    ['an id', relation('a'), '1', ['a=things/1']],
    ['a number', relation('a'), 7, ['a=things/7']],
    ['a populated document', relation('a'), { id: '1', name: 'x' }, ['a=things/1']],
    ['several', relation('a', { hasMany: true }), ['1', { id: '2' }], ['a=things/1', 'a=things/2']],
    ['an upload', relation('a', { type: 'upload', relationTo: 'media' }), '1', ['a=media/1']],
    ['a choice of collections', relation('a', { relationTo: ['x', 'y'] }), { relationTo: 'y', value: '1' }, ['a=y/1']],
    [
      'many of a choice',
      relation('a', { relationTo: ['x', 'y'], hasMany: true }),
      [{ relationTo: 'x', value: { id: '1' } }],
      ['a=x/1'],
    ],
    ['nothing', relation('a'), null, []],
    ['an empty text', relation('a'), '', []],
  ])('reads %s', (_, field, value, expected) => {
    expect(found([field], { a: value })).toEqual(expected)
  })

  test('goes into groups, tabs, arrays and blocks', () => {
    const blocks = {
      name: 'layout',
      type: 'blocks',
      blocks: [block('hero', relation('image'))],
    } as unknown as FlattenedField
    const fields = [
      inside('group', 'group', [relation('a')]),
      inside('tab', 'tab', [relation('b')]),
      inside('rows', 'array', [relation('c')]),
      blocks,
    ]
    expect(
      found(fields, {
        group: { a: '1' },
        tab: { b: '2' },
        rows: [{ c: '3' }, { c: '4' }],
        layout: [
          { blockType: 'hero', image: '5' },
          { blockType: 'unknown', image: '6' },
        ],
      }),
    ).toEqual([
      'group.a=things/1',
      'tab.b=things/2',
      'rows.0.c=things/3',
      'rows.1.c=things/4',
      'layout.0.image=things/5',
    ])
  })

  test('finds blocks that are declared for the whole configuration', () => {
    const blocks = {
      name: 'layout',
      type: 'blocks',
      blocks: [],
      blockReferences: ['hero'],
    } as unknown as FlattenedField
    expect(
      found([blocks], { layout: [{ blockType: 'hero', image: '5' }] }, [block('hero', relation('image'))]),
    ).toEqual(['layout.0.image=things/5'])
  })

  test('reads every locale of a document that carries them all', () => {
    const fields = [relation('a', { localized: true }), inside('rows', 'array', [relation('b')], { localized: true })]
    expect(found(fields, { a: { en: '1', es: '2' }, rows: { en: [{ b: '3' }], de: [{ b: '4' }] } })).toEqual([
      'a.en=things/1',
      'a.es=things/2',
      'rows.en.0.b=things/3',
      'rows.de.0.b=things/4',
    ])
    expect(found(fields, { a: { id: '1' }, rows: [{ b: '3' }] })).toEqual(['a=things/1', 'rows.0.b=things/3'])
  })

  test('reads the nodes of rich text: uploads, relationships, links, and the fields of blocks', () => {
    const card = block('card', relation('service'))
    const text = {
      name: 'text',
      type: 'richText',
      editor: {
        editorConfig: {
          resolvedFeatureMap: new Map([['blocks', { sanitizedServerFeatureProps: { blocks: [card] } }]]),
        },
      },
    } as unknown as FlattenedField
    const value = {
      root: {
        children: [
          { type: 'upload', relationTo: 'media', value: '1' },
          { type: 'relationship', relationTo: 'posts', value: { id: '2' } },
          {
            type: 'paragraph',
            children: [{ type: 'link', fields: { doc: { relationTo: 'pages', value: '3' } }, children: [] }],
          },
          { type: 'block', fields: { blockType: 'card', service: '4' } },
        ],
      },
    }
    expect(found([text], { text: value })).toEqual([
      'text=media/1',
      'text=posts/2',
      'text=pages/3',
      'text.service=things/4',
    ])
    expect(found([{ ...text, localized: true } as FlattenedField], { text: { en: value, es: value } })).toHaveLength(8)
  })

  test('no shape of data breaks it, and none hides an id in a relation', () => {
    const fields = [relation('a'), inside('rows', 'array', [relation('b')]), inside('group', 'group', [relation('c')])]
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (a, rows, group) => {
        const references = collectReferences(fields, { a, rows, group })
        expect(references.every(({ id }) => typeof id === 'string' && id !== '')).toBe(true)
      }),
    )
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom('plain', 'document', 'list'), (id, shape) => {
        const value = { plain: id, document: { id }, list: [{ id }] }[shape]
        expect(found([relation('a')], { a: value })).toEqual([`a=things/${id}`])
      }),
    )
  })
})
