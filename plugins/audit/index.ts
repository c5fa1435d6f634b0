import type { CollectionConfig, CollectionSlug, Config, Field, Plugin } from 'payload'
import { matches, subscribe } from '@/plugins/events/api'
import { withRecordTabs } from '@/src/fields/recordTabs'
import { record } from './record'

export interface AuditOptions {
  /** Where the trail is kept. @default 'audit-logs' */
  trailSlug?: CollectionSlug
  /** Events that leave no trail, by type or `slug.*`. */
  exclude?: string[]
  /** Collections without a trail of their own (machine-written rows). */
  withoutTrail?: string[]
}

/**
 * The audit trail: for every domain event who, when, from where, in which organization and what changed, written in
 * the transaction of the change itself. The database refuses to change or delete a row, but for `audit_redact`
 * (see migrations), which leaves a row of its own. Every record gets a tab with its trail.
 */
export const auditPlugin =
  ({ trailSlug = 'audit-logs', exclude = [], withoutTrail = [] }: AuditOptions = {}): Plugin =>
  (config: Config): Config => {
    const audited = (config.collections ?? []).filter(({ slug }) => slug !== trailSlug && !withoutTrail.includes(slug))
    const collections = (config.collections ?? []).map((collection) => {
      if (collection.slug === trailSlug) return readableTrail(collection, audited)
      return audited.includes(collection) ? withTrailTab(collection, trailSlug) : collection
    })
    return subscribe(
      { ...config, collections },
      {
        name: 'audit',
        types: ['*'],
        handle: async (event, req) => {
          if (!exclude.some((pattern) => matches(pattern, event.type))) await record(event, req)
        },
      },
    )
  }

function withTrailTab(collection: CollectionConfig, trailSlug: CollectionSlug): CollectionConfig {
  return withRecordTabs(collection, {
    trail: {
      label: 'Trail',
      path: '/trail',
      Component: '/plugins/audit/admin/TrailView#TrailView',
      order: 900,
      shownTo: { read: trailSlug },
    },
  })
}

/** The trail's own screens: filters above the list, a readable diff in place of JSON. */
function readableTrail(collection: CollectionConfig, audited: CollectionConfig[]): CollectionConfig {
  const records = audited.map(({ slug }) => slug)
  return {
    ...collection,
    admin: {
      ...collection.admin,
      components: {
        ...collection.admin?.components,
        beforeListTable: [{ path: '/plugins/audit/admin/AuditFilters#AuditFilters', clientProps: { records } }],
      },
    },
    fields: collection.fields.map((field): Field =>
      'name' in field && field.name === 'changes' && field.type === 'json'
        ? {
            ...field,
            admin: { ...field.admin, components: { Field: '/plugins/audit/admin/ChangesField#ChangesField' } },
          }
        : field,
    ),
  }
}
