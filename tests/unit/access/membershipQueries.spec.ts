import { expect, test } from 'vitest'
import { asksOnlyOwn } from '@/plugins/access/membershipQueries'
import type { Person } from '@/src/lib/person'

const person: Person = {
  id: 'p',
  isAdmin: false,
  memberships: [
    { organization: 'a', role: 'ADMIN', clients: [] },
    { organization: 'b', role: 'TEAM', clients: [] },
  ],
}

test.each<[unknown, boolean]>([
  [undefined, true],
  [{ name: { equals: 'Ada' } }, true],
  [{ 'memberships.organization': { equals: 'a' } }, true],
  [{ 'memberships.organization': { in: ['a', 'b'] } }, true],
  [{ 'memberships.organization': { in: 'a,b' } }, true],
  [{ 'memberships.organization.id': { equals: 'b' } }, true],
  [{ or: [{ name: { equals: 'x' } }, { and: [{ memberships__organization: { in: { 0: 'a' } } }] }] }, true],
  [{ 'memberships.organization': { equals: 'c' } }, false],
  [{ 'memberships.organization': { in: ['a', 'c'] } }, false],
  [{ 'memberships.organization': { in: 'a,c' } }, false],
  [{ 'memberships.organization': { not_equals: 'a' } }, false],
  [{ 'memberships.organization': { exists: true } }, false],
  [{ 'memberships.organization': 'a' }, false],
  [{ 'memberships.role': { equals: 'ADMIN' } }, false],
  [{ 'memberships.organization.name': { equals: 'x' } }, false],
  [{ memberships: { exists: true } }, false],
  [{ AND: [{ OR: { 0: { memberships__role: { in: ['ADMIN'] } } } }] }, false],
])('a filter %j asks for the own organizations alone: %s', (where, expected) => {
  expect(asksOnlyOwn(where, person)).toBe(expected)
})

test('a visitor has no organization to ask for', () => {
  expect(asksOnlyOwn({ 'memberships.organization': { equals: 'a' } }, null)).toBe(false)
})
