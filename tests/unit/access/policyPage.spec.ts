import { describe, expect, it } from 'vitest'
import { policyPage } from '@/plugins/access/policyPage'
import { ROLE_PURPOSES, ROLES } from '@/src/lib/roles'

describe('policy page', () => {
  it('lists who holds which right how far, field rules, and what is closed', () => {
    const page = policyPage({
      notes: {
        tenancy: 'organization',
        purpose: 'Notes of a studio.',
        rights: { read: { public: ['EVERYBODY'], organization: ['ADMIN'] }, update: { owner: ['TEAM'] } },
        fields: { secret: { read: { self: true, roles: ['ADMIN'] }, update: 'nobody' } },
        closed: ['delete'],
      },
    })
    expect(page).toContain('### notes\n\nNotes of a studio.')
    expect(page).toContain('platform administrators included: delete.')
    expect(page).toContain('| Everybody |  | public |  |  |  |  |')
    expect(page).toContain('| ADMIN |  | organization |  |  |  |  |')
    expect(page).toContain('| TEAM |  |  |  | owner |  |  |')
    expect(page).not.toContain('| PM |  |')
    expect(page).toContain('| `secret` |  | self, ADMIN | nobody |')
  })
  it('says what every role is for, and names every scope of a role', () => {
    const page = policyPage({
      things: {
        tenancy: 'organization',
        purpose: 'Things.',
        rights: { read: { client: ['CLIENT'], owner: ['CLIENT'] } },
      },
    })
    for (const role of ROLES) expect(page).toContain(`| ${role} | ${ROLE_PURPOSES[role]} |`)
    expect(page).toContain('| CLIENT |  | client and owner |  |  |  |  |')
  })
})
