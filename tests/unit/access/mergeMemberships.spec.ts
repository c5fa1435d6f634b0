import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeMemberships } from '@/plugins/access/mergeMemberships'
import type { Membership, Person } from '@/src/lib/person'
import { LEAD_ROLES, mayGrant, ROLES, type Role } from '@/src/lib/roles'

const at = (organization: string, role: Role, clients: string[] = []): Membership => ({ organization, role, clients })
const lead = (role: Role = 'ADMIN'): Person => ({ id: 'lead', isAdmin: false, memberships: [at('a', role)] })

const list = fc.uniqueArray(
  fc.record({
    organization: fc.constantFrom('a', 'b', 'c'),
    role: fc.constantFrom(...ROLES),
    clients: fc.uniqueArray(fc.constantFrom('x', 'y'), { maxLength: 2 }),
  }),
  { selector: (row) => row.organization, maxLength: 3 },
)
const person: fc.Arbitrary<Person> = fc.record({
  id: fc.constantFrom('one', 'two'),
  isAdmin: fc.constant(false),
  memberships: list,
})

function resultOf(before: Membership[], wanted: Membership[], person: Person | null, accountId: string | null = 'two') {
  const result = mergeMemberships({ person, accountId, before, wanted })
  if ('error' in result) return result
  return result.memberships.map(({ organization, source }) =>
    (source === 'wanted' ? wanted : before).find((row) => row.organization === organization),
  )
}

describe('laws', () => {
  test('memberships of organizations that the writer does not lead stay exactly as they are', () => {
    fc.assert(
      fc.property(person, list, list, (writer, before, wanted) => {
        const result = resultOf(before, wanted, writer)
        if ('error' in result) return
        const led = writer.memberships.filter(({ role }) => (LEAD_ROLES as readonly Role[]).includes(role))
        const elsewhere = (rows: (Membership | undefined)[]) =>
          rows.filter((row) => !led.some(({ organization }) => organization === row?.organization))
        expect(elsewhere(result)).toEqual(elsewhere(before))
      }),
      { numRuns: 2000 },
    )
  })

  test('nobody hands out or takes away a role that the own one does not reach', () => {
    fc.assert(
      fc.property(person, list, list, (writer, before, wanted) => {
        const result = resultOf(before, wanted, writer)
        if ('error' in result) return
        for (const { organization, role: own } of writer.memberships) {
          const old = before.find((row) => row.organization === organization)
          const next = result.find((row) => row?.organization === organization)
          if (JSON.stringify(old) === JSON.stringify(next) || (old && next && sameRights(old, next))) continue
          expect([old, next].every((row) => !row || mayGrant(own, row.role))).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('nobody changes the own memberships', () => {
    fc.assert(
      fc.property(person, list, (writer, wanted) => {
        const result = resultOf(writer.memberships, wanted, writer, writer.id)
        if (!('error' in result))
          expect(result.filter(Boolean).every((row) => writer.memberships.some((own) => sameRights(own, row)))).toBe(
            true,
          )
      }),
      { numRuns: 2000 },
    )
  })

  test('a visitor adds none', () => {
    fc.assert(
      fc.property(list, (wanted) => {
        fc.pre(wanted.length > 0)
        expect(resultOf([], wanted, null, null)).toHaveProperty('error')
      }),
    )
  })

  test('saving what is there changes nothing, not even the order', () => {
    fc.assert(
      fc.property(person, list, (writer, before) => {
        expect(resultOf(before, before, writer)).toEqual(before)
      }),
    )
  })
})

describe('cases', () => {
  test('a platform administrator writes anything', () => {
    const wanted = [at('b', 'ADMIN'), at('c', 'USER')]
    expect(resultOf([at('a', 'TEAM')], wanted, { id: 'p', isAdmin: true, memberships: [] })).toEqual(wanted)
  })

  test('a lead adds, changes and removes in the own organization', () => {
    expect(resultOf([], [at('a', 'TEAM')], lead(), null)).toEqual([at('a', 'TEAM')])
    expect(resultOf([at('a', 'TEAM')], [at('a', 'PM')], lead())).toEqual([at('a', 'PM')])
    expect(resultOf([at('a', 'TEAM'), at('b', 'USER')], [], lead())).toEqual([at('b', 'USER')])
  })

  test.each<[string, Membership[], Membership[], Person | null, RegExp]>([
    ['another organization', [], [at('b', 'USER')], lead(), /organization that you lead/],
    ['a role above the own', [], [at('a', 'ADMIN')], lead('MANAGER'), /cannot give the role ADMIN/],
    [
      'somebody who stands higher',
      [at('a', 'ADMIN')],
      [at('a', 'USER')],
      lead('DIRECTOR'),
      /cannot change the membership of a ADMIN/,
    ],
    ['no organization', [], [at('', 'USER')], lead(), /names an organization/],
    ['one organization twice', [], [at('a', 'USER'), at('a', 'ADMIN')], lead(), /one membership/],
    [
      'a member who leads nothing',
      [],
      [at('a', 'USER')],
      { ...lead(), memberships: [at('a', 'TEAM')] },
      /that you lead/,
    ],
  ])('refused: %s', (_, before, wanted, writer, message) => {
    expect(resultOf(before, wanted, writer)).toEqual({ error: expect.stringMatching(message) })
  })

  test('a role counts even when only the clients of a membership change', () => {
    expect(resultOf([at('a', 'CLIENT', ['x'])], [at('a', 'CLIENT', ['y'])], lead('MANAGER'))).toEqual([
      at('a', 'CLIENT', ['y']),
    ])
    expect(resultOf([at('b', 'CLIENT', ['x'])], [at('b', 'CLIENT', ['y'])], lead())).toHaveProperty('error')
  })
})

function sameRights(one: Membership, other: Membership | undefined): boolean {
  return (
    other !== undefined &&
    one.organization === other.organization &&
    one.role === other.role &&
    [...one.clients].sort().join() === [...other.clients].sort().join()
  )
}
