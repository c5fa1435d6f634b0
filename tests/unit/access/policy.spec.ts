import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Membership, Person } from '@/src/lib/person'
import {
  allowsNew,
  decide,
  filterOf,
  OPERATIONS,
  passesFieldRule,
  scopesOf,
  SCOPES,
  type CollectionPolicy,
  type FieldRule,
  type Filter,
  type Operation,
  type Scope,
  type Subject,
} from '@/src/lib/policy'
import { ROLES } from '@/src/lib/roles'

const ids = ['a', 'b', 'c'] as const
const id = fc.constantFrom(...ids)
const role = fc.constantFrom(...ROLES)
const operation = fc.constantFrom(...OPERATIONS)

const membership: fc.Arbitrary<Membership> = fc.record({
  organization: id,
  role,
  clients: fc.uniqueArray(id, { maxLength: 2 }),
})
const person: fc.Arbitrary<Person> = fc.record({
  id,
  isAdmin: fc.constant(false),
  memberships: fc.uniqueArray(membership, { selector: (row) => row.organization, maxLength: 3 }),
})

/** Any table entry that `assertDeclared` lets pass: SIGNED_IN holds own rows, EVERYBODY public ones, roles the rest. */
const scopes = fc.record(
  {
    organization: fc.uniqueArray(role, { maxLength: 4 }),
    client: fc.uniqueArray(role, { maxLength: 4 }),
    owner: fc.uniqueArray(fc.constantFrom<Subject>('SIGNED_IN', ...ROLES), { maxLength: 4 }),
    public: fc.constantFrom<Subject[]>([], ['EVERYBODY']),
  },
  { requiredKeys: [] },
)
const policy: fc.Arbitrary<CollectionPolicy> = fc.record({
  tenancy: fc.constantFrom('global' as const, 'organization' as const),
  purpose: fc.constant('Anything.'),
  rights: fc.dictionary(operation, scopes) as fc.Arbitrary<CollectionPolicy['rights']>,
  public: fc.constant(() => ({ open: { equals: true } })),
  closed: fc.uniqueArray(operation, { maxLength: 2 }),
})

interface Row {
  organization: string
  client: string
  owner: string
  open: boolean
}
const row: fc.Arbitrary<Row> = fc.record({ organization: id, client: id, owner: id, open: fc.boolean() })

/** The table read word by word, role by role. */
function granted(
  entry: CollectionPolicy,
  wanted: Operation,
  who: Person | null,
  { organization, client, owner, open }: Row,
) {
  if (who?.isAdmin) return !entry.closed?.includes(wanted)
  const has = (scope: Scope, subject: Subject) => entry.rights[wanted]?.[scope]?.includes(subject) === true
  if (has('public', 'EVERYBODY') && open) return true
  if (!who) return false
  const isMember = who.memberships.some((one) => one.organization === organization)
  if (has('owner', 'SIGNED_IN') && owner === who.id && (entry.tenancy === 'global' || isMember)) return true
  return who.memberships.some(
    (one) =>
      (has('organization', one.role) && one.organization === organization) ||
      (has('client', one.role) && one.organization === organization && one.clients.includes(client)) ||
      (has('owner', one.role) && owner === who.id && (entry.tenancy === 'global' || one.organization === organization)),
  )
}

/** What a database makes of a filter. */
function matches(filter: Filter | boolean, values: Record<string, unknown>): boolean {
  if (typeof filter === 'boolean') return filter
  return Object.entries(filter).every(([key, condition]) => {
    if (key === 'and') return (condition as Filter[]).every((part) => matches(part, values))
    if (key === 'or') return (condition as Filter[]).some((part) => matches(part, values))
    const { equals, in: list } = condition as { equals?: unknown; in?: unknown[] }
    return list ? list.includes(values[key]) : values[key] === equals
  })
}

describe('decide and filterOf', () => {
  test('a filter matches the rows that the table grants, and no others', () => {
    fc.assert(
      fc.property(policy, operation, fc.option(person), row, (entry, wanted, who, values) => {
        const filter = filterOf(entry, decide(entry, wanted, who), '')
        expect(matches(filter, { ...values })).toBe(granted(entry, wanted, who, values))
      }),
      { numRuns: 3000 },
    )
  })

  test('a platform administrator has everything but what is closed', () => {
    fc.assert(
      fc.property(policy, operation, person, (entry, wanted, who) => {
        const decision = decide(entry, wanted, { ...who, isAdmin: true })
        expect(filterOf(entry, decision)).toBe(!entry.closed?.includes(wanted))
      }),
    )
  })

  test('a visitor never has more than the public rows', () => {
    fc.assert(
      fc.property(policy, operation, (entry, wanted) => {
        const grants = decide(entry, wanted, null)
        expect(grants).toSatisfy(
          (list: unknown) => Array.isArray(list) && list.every(({ scope }) => scope === 'public'),
        )
      }),
    )
  })

  test('nothing granted is false, never an empty filter that matches everything', () => {
    const entry: CollectionPolicy = { tenancy: 'organization', purpose: 'None.', rights: {} }
    for (const wanted of OPERATIONS) expect(filterOf(entry, decide(entry, wanted, null))).toBe(false)
    const client: CollectionPolicy = { ...entry, rights: { read: { client: ['CLIENT'] } } }
    const nameless: Person = {
      id: 'a',
      isAdmin: false,
      memberships: [{ organization: 'a', role: 'CLIENT', clients: [] }],
    }
    expect(filterOf(client, decide(client, 'read', nameless))).toBe(false)
  })

  test('every filter is fresh: Payload changes the one that it is given', () => {
    const entry: CollectionPolicy = {
      tenancy: 'organization',
      purpose: 'Public and own.',
      rights: { read: { organization: ['TEAM'], public: ['EVERYBODY'], owner: ['SIGNED_IN'] } },
      public: () => ({ open: { equals: true } }),
    }
    const who: Person = { id: 'a', isAdmin: false, memberships: [{ organization: 'b', role: 'TEAM', clients: [] }] }
    const one = filterOf(entry, decide(entry, 'read', who)) as { or: Filter[] }
    one.or.forEach((part) => Object.keys(part).forEach((key) => Reflect.deleteProperty(part, key)))
    expect(filterOf(entry, decide(entry, 'read', who))).toEqual({
      or: [
        { open: { equals: true } },
        { and: [{ owner: { equals: 'a' } }, { organization: { in: ['b'] } }] },
        { organization: { in: ['b'] } },
      ],
    })
  })

  test('columns take the policy’s names and the prefix of versions', () => {
    const entry: CollectionPolicy = {
      tenancy: 'organization',
      purpose: 'Renamed.',
      organizationField: 'studio',
      ownerField: 'author',
      clientField: 'id',
      rights: { readVersions: { client: ['CLIENT'], owner: ['TEAM'] } },
    }
    const who: Person = {
      id: 'p',
      isAdmin: false,
      memberships: [
        { organization: 'a', role: 'CLIENT', clients: ['c'] },
        { organization: 'b', role: 'TEAM', clients: [] },
      ],
    }
    expect(filterOf(entry, decide(entry, 'readVersions', who), 'version.')).toEqual({
      or: [
        { and: [{ 'version.studio': { equals: 'a' } }, { 'version.id': { in: ['c'] } }] },
        { and: [{ 'version.author': { equals: 'p' } }, { 'version.studio': { in: ['b'] } }] },
      ],
    })
  })
})

describe('scopesOf', () => {
  test('names every scope in which a subject holds a right, and none within the whole organization', () => {
    fc.assert(
      fc.property(policy, operation, role, (entry, wanted, subject) => {
        const held = SCOPES.filter((scope) => entry.rights[wanted]?.[scope]?.includes(subject))
        const whole = entry.tenancy === 'organization' && held.includes('organization')
        expect(scopesOf(entry, wanted, subject)).toEqual(whole ? ['organization'] : held)
      }),
    )
  })
})

describe('allowsNew', () => {
  test('a row may be made where the table would let its maker reach it', () => {
    fc.assert(
      fc.property(policy, fc.option(person), row, (entry, who, values) => {
        fc.pre(entry.tenancy === 'organization')
        // What is public is not yet known of a row that is being made.
        const allowed = allowsNew(entry, decide(entry, 'create', who), values)
        expect(allowed).toBe(granted(entry, 'create', who, { ...values, open: true }))
      }),
      { numRuns: 2000 },
    )
  })

  test('a row without an organization is nobody’s to make, but for the platform', () => {
    fc.assert(
      fc.property(policy, person, id, (entry, who, owner) => {
        fc.pre(entry.tenancy === 'organization' && !entry.rights.create?.public?.length)
        expect(allowsNew(entry, decide(entry, 'create', who), { organization: null, client: owner, owner })).toBe(false)
      }),
    )
  })
})

describe('passesFieldRule', () => {
  const rule: FieldRule = { roles: ['ADMIN', 'PM'] }
  const at = (organization: string, held: (typeof ROLES)[number]): Membership => ({
    organization,
    role: held,
    clients: [],
  })
  const somebody = (...memberships: Membership[]): Person => ({ id: 'p', isAdmin: false, memberships })

  test('roles count in the row’s own organizations alone', () => {
    const who = somebody(at('a', 'PM'), at('b', 'TEAM'))
    expect(passesFieldRule(rule, who, ['a'], false)).toBe(true)
    expect(passesFieldRule(rule, who, ['b'], false)).toBe(false)
    expect(passesFieldRule(rule, who, ['c'], false)).toBe(false)
    expect(passesFieldRule(rule, who, ['b', 'a'], false)).toBe(true)
  })

  test('without a row the roles have to suffice everywhere', () => {
    expect(passesFieldRule(rule, somebody(at('a', 'PM')), null, false)).toBe(true)
    expect(passesFieldRule(rule, somebody(at('a', 'PM'), at('b', 'TEAM')), null, false)).toBe(false)
    expect(passesFieldRule(rule, somebody(), null, false)).toBe(false)
  })

  test('a rule never passes without a row where it fails for one of the person’s organizations', () => {
    fc.assert(
      fc.property(fc.record({ roles: fc.uniqueArray(role, { maxLength: 4 }) }), person, (some, who) => {
        if (!passesFieldRule(some, who, null, false)) return
        for (const { organization } of who.memberships) {
          expect(passesFieldRule(some, who, [organization], false)).toBe(true)
        }
      }),
    )
  })

  test('the own account passes a rule for oneself, another one does not', () => {
    expect(passesFieldRule({ self: true }, somebody(), null, true)).toBe(true)
    expect(passesFieldRule({ self: true }, somebody(), null, false)).toBe(false)
  })

  test('platform, nobody, visitors', () => {
    const administrator: Person = { id: 'p', isAdmin: true, memberships: [] }
    expect(passesFieldRule('platform', administrator, ['a'], false)).toBe(true)
    expect(passesFieldRule('platform', somebody(at('a', 'ADMIN')), ['a'], true)).toBe(false)
    expect(passesFieldRule('nobody', administrator, ['a'], true)).toBe(false)
    expect(passesFieldRule(rule, administrator, null, false)).toBe(true)
    for (const some of ['platform', 'nobody', rule, { self: true }] as const) {
      expect(passesFieldRule(some, null, ['a'], false)).toBe(false)
    }
  })
})
