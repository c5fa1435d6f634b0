import type { CollectionBeforeChangeHook } from 'payload'
import { domainOfWebsite } from './domains'

/** By the domain of its website a company is found for a lead. */
export const writeDomain: CollectionBeforeChangeHook = ({ data }) => ({
  ...data,
  domain: domainOfWebsite(data.website),
})
