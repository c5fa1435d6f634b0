import { describe, expect, it } from 'vitest'
import { inspectPath, type QueryField, type QueryShape } from '@/plugins/limits/clamps/queryPaths'

const fields: QueryField[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'client', type: 'relationship', relationTo: 'clients' },
  { name: 'owner', type: 'relationship', relationTo: ['users', 'teams'] },
  { name: 'cover', type: 'upload', relationTo: 'media' },
  { name: 'clientName', type: 'text', virtual: 'client.name' },
  { name: 'computed', type: 'text', virtual: true },
  { name: 'tasks', type: 'join' },
  { name: 'token', type: 'text', hidden: true },
  { name: 'apiKey', type: 'text', custom: { encrypted: {} } },
  { name: 'pin', type: 'text', custom: { secret: true } },
  { name: 'settings', type: 'json' },
  {
    name: 'contact',
    type: 'group',
    flattenedFields: [
      { name: 'email', type: 'email' },
      { name: 'person', type: 'relationship', relationTo: 'users' },
      { name: 'secret', type: 'text', hidden: true },
    ],
  },
  {
    name: 'rows',
    type: 'array',
    localized: true,
    flattenedFields: [
      { name: 'id', type: 'text' },
      { name: 'label', type: 'text' },
      { name: 'service', type: 'relationship', relationTo: 'services' },
    ],
  },
  {
    name: 'layout',
    type: 'blocks',
    blocks: [{ slug: 'hero', flattenedFields: [{ name: 'heading', type: 'text' }] }],
    blockReferences: ['team'],
  },
]
const shape: QueryShape = {
  fields,
  hasVersions: true,
  locales: ['en', 'de'],
  blocks: {
    team: {
      slug: 'team',
      flattenedFields: [
        { name: 'heading', type: 'text' },
        { name: 'person', type: 'relationship', relationTo: 'users' },
        { name: 'note', type: 'text', hidden: true },
      ],
    },
  },
}
const kindOf = (path: string, over: Partial<QueryShape> = {}) => inspectPath(path, { ...shape, ...over }).kind

describe('inspectPath', () => {
  it.each([
    'id',
    '_id',
    'title',
    'title.de',
    'client',
    'client.id',
    'client__id',
    'owner.value',
    'owner.relationTo',
    'cover',
    'contact.email',
    'contact__email',
    'contact.person',
    'contact.person.id',
    'rows',
    'rows.label',
    'rows.0.label',
    'rows.id',
    'rows.de.label',
    'rows.service',
    'settings',
    'settings.any.thing',
    'layout.blockType',
    'layout.hero.heading',
    'layout.heading',
    'computed',
    'version.title',
    'version.contact.email',
    'version.rows.service',
    'parent',
    'parent.id',
    'latest',
    'createdAt',
  ])('should let %s stay in its document', (path) => {
    expect(kindOf(path)).toBe('own')
  })

  it.each([
    'client.name',
    'client.name.en',
    'client__email',
    'client.id.name',
    'client.organization.name',
    'owner.value.email',
    'owner.email',
    'cover.filename',
    'contact.person.email',
    'contact__person__email',
    'rows.service.slug',
    'rows.0.service.slug',
    'layout.team.person.email',
    'layout.person.email',
    'clientName',
    'tasks',
    'tasks.id',
    'tasks.title',
    'parent.title',
    'version.client.name',
    'version.tasks',
  ])('should see that %s leaves for another collection', (path) => {
    expect(kindOf(path)).toBe('crosses')
  })

  it.each([
    'token',
    'apiKey',
    'pin',
    'contact.secret',
    'version.token',
    'version.contact.secret',
    'layout.team.note',
    'layout.note',
  ])('should see that %s is secret', (path) => {
    expect(kindOf(path)).toBe('secret')
  })

  it.each([
    '',
    'nothing',
    'title.fr',
    'title.length',
    'contact.nothing',
    'rows.nothing',
    'layout.nothing',
    '__proto__',
    'constructor',
    'version',
    'version.',
  ])('should not know %j', (path) => {
    expect(kindOf(path)).toBe('unknown')
  })

  it('should know versions only where there are some', () => {
    for (const path of ['version.title', 'parent', 'latest'])
      expect(kindOf(path, { hasVersions: false })).toBe('unknown')
  })

  it('should take a field over a column of versions of the same name', () => {
    const own = [{ name: 'parent', type: 'relationship', relationTo: 'clients' }]
    expect(inspectPath('parent', { ...shape, fields: own })).toEqual({ kind: 'own', fields: own })
    expect(kindOf('parent.name', { fields: own })).toBe('crosses')
  })

  it('should name every field on the way, for their read rules', () => {
    const finding = inspectPath('contact.person', shape)
    expect(finding.kind === 'own' && finding.fields.map(({ name }) => name)).toEqual(['contact', 'person'])
  })
})
