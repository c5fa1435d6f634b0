import type { Payload, PayloadRequest } from 'payload'
import { isUuid } from '@/src/lib/ids'
import { personOf, rolesIn } from '@/src/lib/person'
import { STAFF_ROLES } from '@/src/lib/roles'
import type { CaseStudy, Page, Post, Service } from '@/payload-types'
import type { Site } from './site'

/** What has a preview beside its editor. */
export interface Previewed {
  pages: Page
  'case-studies': CaseStudy
  posts: Post
  services: Service
}

export type PreviewedCollection = keyof Previewed

export function isPreviewed(collection: string): collection is PreviewedCollection {
  return ['pages', 'case-studies', 'posts', 'services'].includes(collection)
}

/**
 * What was last saved of a record, draft or not, for somebody who works in the site's organization; null for everybody else,
 * and for a record of another organization. The policy is asked too.
 */
export async function draftOf<Collection extends PreviewedCollection>(
  api: Payload,
  site: Pick<Site, 'id' | 'locale'>,
  collection: Collection,
  id: string,
  user: PayloadRequest['user'],
): Promise<Previewed[Collection] | null> {
  const person = personOf(user)
  const isAtHome = person?.isAdmin || rolesIn(person, site.id).some((role) => STAFF_ROLES.includes(role))
  if (!isAtHome || !isUuid(id)) return null
  const { docs } = await api.find({
    collection,
    where: { and: [{ id: { equals: id } }, { organization: { equals: site.id } }] },
    draft: true,
    locale: site.locale,
    depth: 1,
    limit: 1,
    pagination: false,
    user,
    overrideAccess: false,
  })
  return (docs[0] as Previewed[Collection] | undefined) ?? null
}
