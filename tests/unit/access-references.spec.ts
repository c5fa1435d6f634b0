import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { collectReferences } from '@/plugins/access/collectReferences'

describe('references in rich text', () => {
  it('are found: links, uploads and relationships anywhere in the tree', () => {
    const fields = [{ name: 'content', type: 'richText' }] as FlattenedField[]
    const upload = { type: 'upload', relationTo: 'media', value: 'm1' }
    const link = { type: 'link', fields: { doc: { relationTo: 'services', value: { id: 's1' } } } }
    const content = { root: { children: [{ type: 'paragraph', children: [upload, link] }] } }
    expect(collectReferences(fields, { content }).map(({ collection, id }) => `${collection} ${id}`)).toEqual([
      'media m1',
      'services s1',
    ])
  })
})
