import type { CollectionConfig, PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { withApiTabForPlatform } from '@/plugins/desk/apiTab'

interface ApiTab {
  tab: { condition: (args: { req: PayloadRequest }) => boolean }
}

const collection: CollectionConfig = { slug: 'leads', fields: [], admin: { group: 'Inbox' } }
const asked = (isAdmin: boolean) => {
  const user = { id: 'p', collection: 'users', isActive: true, isAdmin, memberships: [] }
  return { req: { user } as unknown as PayloadRequest }
}

describe('the tab for programs', () => {
  it('is for administrators of the platform', () => {
    const edit = withApiTabForPlatform(collection).admin?.components?.views?.edit as { api: ApiTab } | undefined
    const condition = edit?.api.tab.condition
    expect([condition?.(asked(true)), condition?.(asked(false))]).toEqual([true, false])
    expect(condition?.({ req: { user: null } as unknown as PayloadRequest })).toBe(false)
  })

  it('stays away where a collection has none', () => {
    const hidden: CollectionConfig = { ...collection, admin: { hideAPIURL: true } }
    expect(withApiTabForPlatform(hidden)).toBe(hidden)
  })
})
