import type { DomainEvent } from '@/plugins/events/api'
import { idOf } from '@/src/lib/ids'
import {
  bookingTypesTag,
  caseStudiesTag,
  formsTag,
  HOSTS_TAG,
  organizationSlugTag,
  organizationTag,
  pagesTag,
  postsTag,
  redirectsTag,
  servicesTag,
  testimonialsTag,
} from '@/src/lib/site-tags'

type Row = Record<string, unknown> | null

/** What the site shows of a person who writes. */
const PUBLIC_PROFILE = ['name', 'jobTitle', 'bio', 'authorSlug', 'avatarUrl', 'deletedAt'] as const

/** The names under which pages were kept that an event has made old. None for what no page shows. */
export function tagsOf({ type, organization, subject, before, after }: DomainEvent): string[] {
  const [collection] = type.split('.')
  switch (collection) {
    case 'services':
      return organization && !isNewDraft(type, after) ? [servicesTag(organization)] : []
    case 'case-studies':
      return organization && !isNewDraft(type, after) ? [caseStudiesTag(organization)] : []
    case 'testimonials':
      return organization && !isNewDraft(type, after) ? [testimonialsTag(organization)] : []
    case 'companies':
      // Case studies show their names.
      return organization && !type.endsWith('.created') ? [caseStudiesTag(organization)] : []
    case 'tags':
      return organization && !type.endsWith('.created') ? [caseStudiesTag(organization), postsTag(organization)] : []
    case 'pages':
      return organization && !isNewDraft(type, after) ? [pagesTag(organization)] : []
    case 'redirects':
      return organization ? [redirectsTag(organization)] : []
    case 'posts':
      return organization && !isNewDraft(type, after) ? [postsTag(organization)] : []
    case 'categories':
      return organization && !type.endsWith('.created') ? [postsTag(organization)] : []
    case 'comments':
      return organization && [before, after].some((row) => row?.status === 'APPROVED') ? [postsTag(organization)] : []
    case 'users':
      return PUBLIC_PROFILE.some((field) => !isSame(before?.[field], after?.[field]))
        ? organizationsOf(before, after).flatMap((id) => [postsTag(id), bookingTypesTag(id)])
        : []
    case 'forms':
      return organization && !type.endsWith('.created') ? [formsTag(organization)] : []
    case 'booking-types':
    case 'booking-hosts':
    case 'audit-templates':
      return organization ? [bookingTypesTag(organization)] : []
    case 'media':
      // A logo or a picture in a text: which of them, only the pages know.
      return organization && type !== 'media.created'
        ? [organizationTag, servicesTag, caseStudiesTag, testimonialsTag].map((tag) => tag(organization))
        : []
    case 'organizations': {
      const slugs = [before?.slug, after?.slug].filter((slug): slug is string => typeof slug === 'string')
      const id = subject?.id
      return [
        ...(id ? [organizationTag(id), servicesTag(id)] : []),
        ...[...new Set(slugs)].map(organizationSlugTag),
        HOSTS_TAG,
      ]
    }
    default:
      return []
  }
}

/**
 * A new draft is on no page yet. Later changes of drafts are all announced: whether the row behind the latest draft is public
 * cannot be seen here, and a page too often made anew is better than one that shows what was taken down.
 */
function isNewDraft(type: string, after: Row): boolean {
  return type.endsWith('.created') && after?._status !== 'published'
}

/** Localized fields come as an object of languages when everything was read at once. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}

function organizationsOf(...people: Row[]): string[] {
  const memberships = people.flatMap((person) => (Array.isArray(person?.memberships) ? person.memberships : []))
  return [
    ...new Set(memberships.flatMap((row: unknown) => idOf((row as { organization?: unknown }).organization) ?? [])),
  ]
}
