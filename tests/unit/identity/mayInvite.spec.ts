import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayInvite } from '@/plugins/identity/invitations/mayInvite'
import { ROLES, type Role } from '@/src/lib/roles'

const person = (role: Role, organization = 'here') => ({
  id: 'p',
  isAdmin: false,
  memberships: [{ organization, role, clients: [] }],
})

describe('mayInvite', () => {
  it('belongs to people who lead that organization, and to the platform', () => {
    const leading = ROLES.filter((role) => mayInvite(person(role), 'here'))
    expect(leading).toEqual(['ADMIN', 'DIRECTOR', 'MANAGER'])
    expect(mayInvite(person('ADMIN', 'elsewhere'), 'here')).toBe(false)
    expect(mayInvite({ ...person('CLIENT'), isAdmin: true }, 'here', 'ADMIN')).toBe(true)
    expect(mayInvite(null, 'here')).toBe(false)
  })

  it('never gives a role that could give one above the inviter’s own', () => {
    const role = fc.constantFrom(...ROLES)
    fc.assert(
      fc.property(role, role, role, (own, given, next) => {
        if (!mayInvite(person(own), 'here', given)) return
        if (mayInvite(person(given), 'here', next)) expect(mayInvite(person(own), 'here', next)).toBe(true)
      }),
    )
  })
})
