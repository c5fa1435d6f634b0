import type { CollectionConfig, Config, Plugin } from 'payload'
import { withRecordTabs } from '@/src/fields/recordTabs'
import { holdCompany, nameContact, onePrimary } from './contacts/prepareContact'
import { leadEndpoints } from './leads/endpoints'
import { keepStatusFlow, recognizeLead, writeEmailOneWay } from './leads/prepareLead'
import { mergeEndpoints } from './merge/endpoints'
import { MERGEABLE, type Mergeable } from './merge/mergeRecords'
import { writeDomain } from './prepareCompany'
import { withLeadDesk } from './screens'

/** The collections that this plugin is about; their tables carry the same names. */
const NEEDED = ['leads', 'clients', 'companies', 'contacts', 'opportunities', 'projects', 'changesets']

/**
 * From a lead to a client: who asked before is recognised, a lead goes one way from New to Converted or Lost, a conversion makes
 * what comes of it, and two records of one company, contact or client become one. What was done is taken back by its changeset.
 */
export const crmPlugin =
  (): Plugin =>
  (config: Config): Config => {
    for (const slug of NEEDED) {
      if (!config.collections?.some((collection) => collection.slug === slug)) {
        throw new Error(`The crm plugin needs the collection "${slug}". Add it to collections/index.ts.`)
      }
    }
    return {
      ...config,
      collections: config.collections?.map((collection) => withScreens(withMerge(extend(collection)))),
    }
  }

function extend(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  const before = hooks?.beforeChange ?? []
  switch (collection.slug) {
    case 'leads':
      return {
        ...collection,
        endpoints: [...leadEndpoints, ...(collection.endpoints || [])],
        hooks: {
          ...hooks,
          beforeValidate: [...(hooks?.beforeValidate ?? []), writeEmailOneWay],
          beforeChange: [...before, keepStatusFlow, recognizeLead],
        },
      }
    case 'contacts':
      return {
        ...collection,
        hooks: {
          ...hooks,
          // Before the contact's own row is locked: see `holdCompany`.
          beforeOperation: [holdCompany, ...(hooks?.beforeOperation ?? [])],
          beforeValidate: [...(hooks?.beforeValidate ?? []), writeEmailOneWay],
          beforeChange: [...before, nameContact, onePrimary],
        },
      }
    case 'companies':
      return { ...collection, hooks: { ...hooks, beforeChange: [...before, writeDomain] } }
    case 'clients':
      return {
        ...collection,
        hooks: { ...hooks, beforeValidate: [...(hooks?.beforeValidate ?? []), writeEmailOneWay] },
      }
    default:
      return collection
  }
}

function withMerge(collection: CollectionConfig): CollectionConfig {
  const slug = MERGEABLE.find((one) => one === collection.slug)
  return slug
    ? { ...collection, endpoints: [...mergeEndpoints(slug as Mergeable), ...(collection.endpoints || [])] }
    : collection
}

function withScreens(collection: CollectionConfig): CollectionConfig {
  if (collection.slug === 'leads') {
    return withRecordTabs(withLeadDesk(collection), {
      convert: {
        label: 'Convert',
        path: '/convert',
        Component: '/plugins/crm/admin/ConvertView#ConvertView',
        order: 150,
        shownTo: { update: 'leads' },
      },
    })
  }
  const slug = MERGEABLE.find((one) => one === collection.slug)
  if (!slug) return collection
  return withRecordTabs(collection, {
    merge: {
      label: 'Merge',
      path: '/merge',
      Component: '/plugins/crm/admin/MergeView#MergeView',
      order: 800,
      shownTo: { update: slug },
    },
  })
}
