import type { CollectionConfig, Config } from 'payload'
import { withListScreens } from '@/src/fields/listScreens'

const HERE = '/plugins/bookings/admin/hours'
/** Their lists lead to the editor. */
const LISTS = ['audit-availability', 'audit-blocked-dates', 'booking-hosts', 'busy-feeds']

/** The editor of bookable hours: a view beside their list, reached from the lists around it and from the navigation. */
export function withHours(config: Config): Config {
  const { components } = config.admin ?? {}
  return {
    ...config,
    collections: config.collections?.map((collection) =>
      LISTS.includes(collection.slug) ? withLink(collection) : collection,
    ),
    admin: {
      ...config.admin,
      components: {
        ...components,
        beforeNavLinks: [
          ...(components?.beforeNavLinks ?? []),
          {
            path: `${HERE}/HoursNavLink#HoursNavLink`,
            serverProps: { path: '/collections/audit-availability/editor' },
          },
        ],
      },
    },
  }
}

function withLink(collection: CollectionConfig): CollectionConfig {
  const editor = { Component: `${HERE}/HoursView#HoursView`, path: '/editor' } as const
  return withListScreens(collection, {
    above: `${HERE}/HoursListLink#HoursListLink`,
    ...(collection.slug === 'audit-availability' ? { views: { editor } } : {}),
  })
}
