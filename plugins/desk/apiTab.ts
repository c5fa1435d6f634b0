import type { CollectionConfig, PayloadRequest } from 'payload'
import { personIn } from '@/plugins/access/api'

/** The tab "API" of a record is for those who look after the platform: nobody else works with addresses and raw answers. */
export function withApiTabForPlatform(collection: CollectionConfig): CollectionConfig {
  const { components, hideAPIURL } = collection.admin ?? {}
  if (hideAPIURL) return collection
  const tab = { condition: ({ req }: { req: PayloadRequest }) => personIn(req)?.isAdmin === true }
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...components,
        views: { ...components?.views, edit: { ...components?.views?.edit, api: { tab } } },
      },
    },
  } as CollectionConfig
}
