import type { DomainEvent } from '@/plugins/events/api'
import { HOSTS_TAG, organizationSlugTag, organizationTag, servicesTag } from '@/src/lib/site-tags'

type Row = Record<string, unknown> | null

/** The names under which pages were kept that an event has made old. None for what no page shows. */
export function tagsOf({ type, organization, subject, before, after }: DomainEvent): string[] {
  const [collection] = type.split('.')
  switch (collection) {
    case 'services':
      return organization && !isNewDraft(type, after) ? [servicesTag(organization)] : []
    case 'media':
      // A logo or a picture in a text: which of them, only the pages know.
      return organization && type !== 'media.created' ? [organizationTag(organization), servicesTag(organization)] : []
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
  return type === 'services.created' && after?._status !== 'published'
}
