import type { LinkItem } from '@/src/components/blocks/Buttons'
import { hrefOfLink, type LinkInput } from '../_data/links'
import type { Site } from '../_data/site'

/** Links that lead somewhere: a button to a draft is not shown. */
export function linksOf(site: Site, links: readonly (LinkInput & { label: string })[] | null | undefined): LinkItem[] {
  return (links ?? []).flatMap((link) => {
    const href = hrefOfLink(site, link)
    return href ? [{ href, label: link.label }] : []
  })
}
