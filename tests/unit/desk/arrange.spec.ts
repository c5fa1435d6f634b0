import type { CollectionConfig, CollectionSlug } from 'payload'
import { describe, expect, it } from 'vitest'
import { arrange } from '@/plugins/desk/arrange'

const collections = ['leads', 'posts', 'pages', 'tags'].map((slug): CollectionConfig => ({
  slug,
  fields: [],
  admin: { group: 'As it was', useAsTitle: 'name' },
}))
const group = (label: string, ...slugs: string[]) => ({ label, collections: slugs as CollectionSlug[] })
const shown = (arranged: CollectionConfig[]) => arranged.map(({ slug, admin }) => `${String(admin?.group)}: ${slug}`)

describe('the order of the navigation', () => {
  it('puts groups and their collections where the option says, the others behind them', () => {
    expect(shown(arrange(collections, [group('Today', 'posts', 'leads'), group('Site', 'pages')]))).toEqual([
      'Today: posts',
      'Today: leads',
      'Site: pages',
      'As it was: tags',
    ])
  })

  it('keeps everything else of a collection', () => {
    const [posts] = arrange(collections, [group('Today', 'posts')])
    expect(posts).toEqual({ slug: 'posts', fields: [], admin: { group: 'Today', useAsTitle: 'name' } })
  })

  it('leaves everything as it is without an option', () => {
    expect(arrange(collections, [])).toEqual(collections)
  })

  it.each([
    [
      'a collection that does not exist',
      [group('Today', 'ghosts')],
      'The navigation names "ghosts", which is no collection',
    ],
    ['a collection twice', [group('Today', 'tags'), group('Site', 'tags')], 'The navigation names "tags" twice'],
  ])('refuses %s', (_, navigation, message) => {
    expect(() => arrange(collections, navigation)).toThrow(message)
  })
})
