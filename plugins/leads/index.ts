import type { CollectionConfig, Config, Plugin } from 'payload'
import { subscribe } from '@/plugins/events/api'
import type { Role } from '@/src/lib/roles'
import { contactEndpoint, contactTokenEndpoint } from './contactEndpoint'
import { notifyOfLead } from './notifyOfLead'

export interface LeadsOptions {
  /** Who is told of a new lead, in its organization. */
  notifyRoles: readonly Role[]
  /** @default 'leads' */
  leadsSlug?: string
}

/** From the contact form to a person who answers: takes messages, keeps consent and origin, tells staff and the visitor. */
export const leadsPlugin =
  ({ notifyRoles, leadsSlug = 'leads' }: LeadsOptions): Plugin =>
  (config: Config): Config => {
    if (!config.collections?.some(({ slug }) => slug === leadsSlug)) {
      throw new Error(`The leads plugin needs the collection "${leadsSlug}". Add it to collections/index.ts.`)
    }
    return subscribe(
      { ...config, collections: config.collections.map((collection) => withForm(collection, leadsSlug)) },
      { name: 'leads: notify', types: ['lead.received'], handle: notifyOfLead(notifyRoles) },
    )
  }

function withForm(collection: CollectionConfig, slug: string): CollectionConfig {
  if (collection.slug !== slug) return collection
  // `false` would switch off the whole interface of the collection; the form's own paths stand before `/:id`.
  return { ...collection, endpoints: [contactTokenEndpoint, contactEndpoint, ...(collection.endpoints || [])] }
}
