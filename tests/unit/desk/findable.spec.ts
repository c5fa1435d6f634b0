import { describe, expect, it } from 'vitest'
import { policy } from '@/collections/policy'
import { navigation } from '@/config/navigation'
import { findable } from '@/plugins/desk/findable'
import { decide, type Operation } from '@/src/lib/policy'
import { ROLES, STAFF_ROLES, type Role } from '@/src/lib/roles'

const named = navigation.flatMap(({ collections }) => collections.map(String))
const may = (role: Role) => (operation: Operation, slug: string) => {
  const person = { id: 'p', isAdmin: false, memberships: [{ organization: 'o', role, clients: ['c'] }] }
  const own = policy[slug]
  return own !== undefined && [decide(own, operation, person)].flat().length > 0
}
const found = (role: Role) => named.filter(findable(navigation, may(role)))

describe('what a person finds in the navigation', () => {
  it('is nothing that is refused, for any role', () => {
    for (const role of ROLES) {
      expect(found(role).filter((slug) => !may(role)('read', slug))).toEqual([])
    }
  })

  it('is everything for whoever leads, and for a plain team member the work of a day', () => {
    expect(found('ADMIN')).toEqual(named)
    expect(found('TEAM')).toEqual([
      ...['tasks', 'goals', 'activities', 'notifications', 'leads', 'clients', 'contacts', 'companies', 'projects'],
      ...['audit-bookings', 'booking-hosts', 'audit-availability', 'audit-blocked-dates', 'busy-feeds'],
      ...['pipelines', 'pipeline-items', 'task-comments', 'media', 'users'],
    ])
  })

  it('holds the site for those who write it, and the mails of bookings for those who run the calendar', () => {
    const site = ['pages', 'posts', 'categories', 'redirects']
    expect(site.filter((slug) => found('EDITOR').includes(slug))).toEqual(site)
    expect(site.filter((slug) => found('AUTHOR').includes(slug))).toEqual(['posts', 'categories', 'redirects'])
    expect(found('PM')).toEqual(expect.arrayContaining(['audit-notifications', 'changesets', 'follow-ups']))
    expect(STAFF_ROLES.filter((role) => found(role).includes('pipeline-moves'))).toEqual([
      'ADMIN',
      'DIRECTOR',
      'MANAGER',
    ])
  })
})
