import type { CollectionConfig, Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { assertDeclared } from '@/plugins/access/assertDeclared'
import { applyFieldRules, fieldsThatRulesNeed } from '@/plugins/access/fieldRules'
import type { CollectionPolicy } from '@/src/lib/policy'

const entry = (more: Partial<CollectionPolicy> = {}): CollectionPolicy => ({
  tenancy: 'organization',
  purpose: 'A thing.',
  rights: { read: { organization: ['TEAM'] } },
  ...more,
})
const collection = (more: Partial<CollectionConfig> = {}): CollectionConfig => ({
  slug: 'things',
  versions: false,
  trash: false,
  lockDocuments: false,
  fields: [
    { name: 'organization', type: 'relationship', relationTo: 'organizations' },
    { name: 'name', type: 'text' },
  ],
  ...more,
})

describe('assertDeclared', () => {
  test('returns the entry of a collection that says everything', () => {
    const own = entry()
    expect(assertDeclared(collection(), { things: own })).toBe(own)
  })

  test.each<[string, CollectionConfig, CollectionPolicy | undefined, RegExp]>([
    ['no policy', collection(), undefined, /"things" has no policy.*collections\/policy\//],
    ['open versions', collection({ versions: undefined }), entry(), /leaves "versions" open.*versions: false/],
    ['an open trash', collection({ trash: undefined }), entry(), /leaves "trash" open.*trash: false/],
    [
      'open locks',
      collection({ lockDocuments: undefined }),
      entry(),
      /leaves "lockDocuments" open.*lockDocuments: false/,
    ],
    ['no organization', collection({ fields: [] }), entry(), /reads the column "organization".*Add the field/],
    ['no owner', collection(), entry({ rights: { read: { owner: ['TEAM'] } } }), /reads the column "owner"/],
    ['no client', collection(), entry({ rights: { read: { client: ['CLIENT'] } } }), /reads the column "client"/],
    [
      'everybody in a scope of members',
      collection(),
      entry({ rights: { read: { organization: ['EVERYBODY'] } } }),
      /"EVERYBODY" can hold "read" in the scope "public" alone/,
    ],
    [
      'signed-in people in a scope of members',
      collection(),
      entry({ rights: { update: { organization: ['SIGNED_IN'] } } }),
      /"SIGNED_IN" can hold "update" in the scope "owner" alone/,
    ],
    [
      'a role in the public scope',
      collection(),
      entry({ rights: { read: { public: ['USER'] } } }),
      /"USER" cannot hold "read" in the scope "public"/,
    ],
    ['something closed and granted', collection(), entry({ closed: ['read'] }), /"read" is closed and granted/],
  ])('%s stops the start and names the cure', (_, broken, own, message) => {
    expect(() => assertDeclared(broken, own ? { things: own } : {})).toThrow(message)
  })

  test('finds columns in rows, collapsibles and unnamed tabs, and not in named ones', () => {
    const organization: Field = { name: 'organization', type: 'relationship', relationTo: 'organizations' }
    const nested = (fields: Field[]) => assertDeclared(collection({ fields }), { things: entry() })
    expect(nested([{ type: 'row', fields: [organization] }])).toBeTruthy()
    expect(nested([{ type: 'collapsible', label: 'x', fields: [organization] }])).toBeTruthy()
    expect(nested([{ type: 'tabs', tabs: [{ label: 'x', fields: [organization] }] }])).toBeTruthy()
    expect(() => nested([{ type: 'tabs', tabs: [{ name: 'x', fields: [organization] }] }])).toThrow(/reads the column/)
    expect(() => nested([{ name: 'x', type: 'group', fields: [organization] }])).toThrow(/reads the column/)
  })
})

describe('applyFieldRules', () => {
  const ruled = (fields: Field[], rules: CollectionPolicy['fields'], more: Partial<CollectionPolicy> = {}) =>
    applyFieldRules(fields, entry({ fields: rules, ...more }), false)
  const readOf = (field: unknown) => (field as { access: { read: (args: unknown) => boolean } }).access.read
  const asked = (memberships: { organization: string; role: string }[], doc?: unknown) => ({
    req: { user: { id: 'p', memberships } },
    doc,
  })

  test('a rule that names no field stops the start', () => {
    expect(() => ruled([{ name: 'name', type: 'text' }], { nome: { read: 'platform' } })).toThrow(
      /names fields that do not exist: nome/,
    )
  })

  test('reaches fields at any depth by their dotted path', () => {
    const fields: Field[] = [
      { type: 'row', fields: [{ name: 'a', type: 'text' }] },
      { name: 'group', type: 'group', fields: [{ name: 'b', type: 'text' }] },
      {
        type: 'tabs',
        tabs: [
          { name: 'tab', fields: [{ name: 'c', type: 'text' }] },
          { label: 'x', fields: [{ name: 'd', type: 'text' }] },
        ],
      },
      { name: 'rows', type: 'array', fields: [{ name: 'e', type: 'text' }] },
    ]
    const rules = { a: {}, 'group.b': {}, 'tab.c': {}, d: {}, 'rows.e': {} }
    expect(() => ruled(fields, rules)).not.toThrow()
    expect(() => ruled(fields, { b: {} })).toThrow(/do not exist: b/)
  })

  test('leaves the given fields as they were, and what a rule does not mention', () => {
    const fields: Field[] = [{ name: 'a', type: 'text', access: { create: () => false } }]
    const [field] = ruled(fields, { a: { read: 'nobody' } })
    expect(field).toMatchObject({ access: { create: expect.any(Function), read: expect.any(Function) } })
    expect(fields[0]).toEqual({ name: 'a', type: 'text', access: { create: expect.any(Function) } })
  })

  test('asks the row for its organization, and nothing else when there is none', () => {
    const [field] = ruled([{ name: 'a', type: 'text' }], { a: { read: { roles: ['PM'] } } })
    const mixed = [
      { organization: 'a', role: 'PM' },
      { organization: 'b', role: 'TEAM' },
    ]
    expect(readOf(field)(asked(mixed, { organization: 'a' }))).toBe(true)
    expect(readOf(field)(asked(mixed, { organization: { id: 'b' } }))).toBe(false)
    expect(readOf(field)(asked(mixed))).toBe(false)
    expect(readOf(field)(asked([{ organization: 'a', role: 'PM' }]))).toBe(true)
  })

  test('an organization is its own', () => {
    const [field] = ruled(
      [{ name: 'plan', type: 'text' }],
      { plan: { read: { roles: ['ADMIN'] } } },
      {
        tenancy: 'global',
        organizationField: 'id',
      },
    )
    const mixed = [
      { organization: 'a', role: 'CLIENT' },
      { organization: 'b', role: 'ADMIN' },
    ]
    expect(readOf(field)(asked(mixed, { id: 'a' }))).toBe(false)
    expect(readOf(field)(asked(mixed, { id: 'b' }))).toBe(true)
  })
})

describe('fieldsThatRulesNeed', () => {
  test('rules that name roles need the organization with every row, however little was selected', () => {
    expect(fieldsThatRulesNeed(entry({ fields: { a: { read: { roles: ['PM'] } } } }))).toEqual({ organization: true })
    expect(fieldsThatRulesNeed(entry({ fields: { a: { read: 'platform', update: { roles: ['PM'] } } } }))).toEqual({})
    expect(fieldsThatRulesNeed(entry({ organizationField: 'id', fields: { a: { read: { roles: ['PM'] } } } }))).toEqual(
      {},
    )
  })
})
