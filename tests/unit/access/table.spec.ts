import { expect, test } from 'vitest'
import { policy } from '@/collections/policy'
import { OPERATIONS, type Operation, type Scope, type Subject } from '@/src/lib/policy'
import { ROLES, STAFF_ROLES } from '@/src/lib/roles'

/** Laws of the real table, whatever it grants. */
const entries = Object.entries(policy)

const holders = (slug: string, operation: Operation, scope: Scope): readonly Subject[] =>
  policy[slug]?.rights[operation]?.[scope] ?? []

test.each(entries)('%s: who may change or destroy a row may read it, as far', (slug, { rights }) => {
  for (const operation of OPERATIONS.filter((one) => one !== 'create' && one !== 'read')) {
    for (const [scope, subjects] of Object.entries(rights[operation] ?? {}) as [Scope, Subject[]][]) {
      for (const subject of subjects) {
        const mayRead =
          holders(slug, 'read', scope).includes(subject) ||
          holders(slug, 'read', 'organization').includes(subject) ||
          holders(slug, 'read', scope).includes('SIGNED_IN')
        expect({ operation, scope, subject, mayRead }).toEqual({ operation, scope, subject, mayRead: true })
      }
    }
  }
})

test.each(entries)('%s: visitors write nothing, and read only what a filter shows', (_, { rights, public: shown }) => {
  for (const operation of OPERATIONS) {
    const isPublic = (rights[operation]?.public?.length ?? 0) > 0
    expect({ operation, isPublic: isPublic && operation !== 'read' }).toEqual({ operation, isPublic: false })
    if (isPublic) expect(shown?.()).toMatchObject({ and: expect.arrayContaining([{ deletedAt: { exists: false } }]) })
  }
})

test.each(entries)(
  '%s: people of clients and visitors with an account hold no right over a whole organization’s rows',
  (slug, { rights }) => {
    // Everybody who belongs to an organization sees its name.
    if (slug === 'organizations') return
    for (const operation of OPERATIONS) {
      expect(rights[operation]?.organization ?? []).not.toContain('CLIENT')
      expect(rights[operation]?.organization ?? []).not.toContain('USER')
    }
  },
)

test.each(entries)('%s says in a sentence who sees what', (_, { purpose }) => {
  expect(purpose).toMatch(/^[A-Z].{15,}\.$/)
})

test('destroying is for the ADMIN, but for what is no more than a link, a shelf, an hour or a place in a team', () => {
  const destroyers = entries.flatMap(([slug, { rights }]) =>
    (rights.delete?.organization ?? []).some((role) => role !== 'ADMIN') ? [slug] : [],
  )
  expect(destroyers).toEqual([
    'team-members',
    'pipeline-stages',
    'audit-availability',
    'audit-blocked-dates',
    'redirects',
    'media-folders',
  ])
})

test('every role counts for something, and staff are those who see the panel', () => {
  const used = new Set(
    entries.flatMap(([, { rights }]) => Object.values(rights).flatMap((scopes) => Object.values(scopes ?? {}).flat())),
  )
  for (const role of ROLES) expect([...used]).toContain(role)
  expect(STAFF_ROLES).toEqual(ROLES.filter((role) => role !== 'USER' && role !== 'CLIENT'))
})
