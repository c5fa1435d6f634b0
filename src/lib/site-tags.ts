/*
 * The names under which pages are kept and announced as changed. Pages hang them on what they read
 * (`src/app/(site)/_data`), `plugins/site` announces them.
 */

/** What an organization's pages show of the organization itself. */
export const organizationTag = (id: string): string => `organization:${id}`

/** Which organization has a slug. */
export const organizationSlugTag = (slug: string): string => `organization-slug:${slug}`

/** Which organization answers on a host name. */
export const HOSTS_TAG = 'organization-hosts'

/** The published services of an organization. */
export const servicesTag = (organizationId: string): string => `services:${organizationId}`
