import type { CollectionConfig, Config, Plugin } from 'payload'
import { personIn } from '@/plugins/access/api'
import { isStaff } from '@/src/lib/person'
import { organizationConstraint } from './constraint'
import { guardPresets } from './guardPresets'

export interface ViewsOptions {
  /** The lists whose filters, order and columns can be kept. */
  collections: readonly string[]
}

/**
 * Saved views of lists, on Payload's query presets: for their maker, for named colleagues or for an organization. Stands
 * before the collections are sanitized; what Payload's own collection of presets lacks is put there at the start.
 */
export const viewsPlugin =
  ({ collections }: ViewsOptions): Plugin =>
  (config: Config): Config => {
    for (const slug of collections) {
      if (!config.collections?.some((collection) => collection.slug === slug)) {
        throw new Error(`The views plugin needs the collection "${slug}". Add it to collections/index.ts.`)
      }
    }
    const forStaff: NonNullable<Config['queryPresets']>['access']['read'] = ({ req }) => isStaff(personIn(req))
    return {
      ...config,
      collections: (config.collections ?? []).map((collection): CollectionConfig =>
        collections.includes(collection.slug) ? { ...collection, enableQueryPresets: true } : collection,
      ),
      queryPresets: {
        ...config.queryPresets,
        access: { create: forStaff, read: forStaff, update: forStaff, delete: forStaff },
        constraints: {
          read: [organizationConstraint('read')],
          update: [organizationConstraint('update')],
          delete: [organizationConstraint('delete')],
        },
        // Everyone is everyone of every organization.
        filterConstraints: ({ options }) =>
          options.filter((option) => (typeof option === 'string' ? option : option.value) !== 'everyone'),
      },
      onInit: async (payload) => {
        guardPresets(payload)
        await config.onInit?.(payload)
      },
    }
  }
