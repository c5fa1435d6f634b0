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

/** Answers over REST that show rows of one collection and nothing else. */
export const readsTag = (collection: string): string => `reads:${collection}`

/** Answers over REST that may show rows of several collections. */
export const WIDE_READS_TAG = 'reads'

/** The published case studies of an organization. */
export const caseStudiesTag = (organizationId: string): string => `case-studies:${organizationId}`

/** The published testimonials of an organization. */
export const testimonialsTag = (organizationId: string): string => `testimonials:${organizationId}`

/** Where an organization's old addresses lead. */
export const redirectsTag = (organizationId: string): string => `redirects:${organizationId}`

/** The published posts of an organization, with what stands on their pages: categories, tags, authors, approved comments. */
export const postsTag = (organizationId: string): string => `posts:${organizationId}`

/** The open forms of an organization. */
export const formsTag = (organizationId: string): string => `forms:${organizationId}`

/** What can be booked at an organization: the types, their hosts and questions. */
export const bookingTypesTag = (organizationId: string): string => `booking-types:${organizationId}`

/** The published pages of an organization. */
export const pagesTag = (organizationId: string): string => `pages:${organizationId}`
