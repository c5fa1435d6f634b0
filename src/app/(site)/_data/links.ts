import { isLinkAddress, isSitePath } from '@/src/lib/link-address'
import type { Locale } from '@/src/lib/locales'
import { localizedPath, parseSitePath } from '@/src/lib/site-path'

/** Collections whose records have a page of their own. */
export type LinkCollection = 'pages' | 'services' | 'case-studies' | 'posts'

/** What a link needs to know of the record behind it; Payload's populated rows fit. */
interface LinkedRow {
  slug?: string | null
  isHome?: boolean | null
}

/** A polymorphic reference as Payload reads it: `value` is an id when the reader may not see the record. */
export interface LinkTarget {
  relationTo: string
  value: string | LinkedRow
}

/** A link as editors make it: a record, or an address where none is chosen. */
export interface LinkInput {
  target?: LinkTarget | null
  address?: string | null
}

const FOLDERS: Record<LinkCollection, string> = {
  pages: '',
  services: '/services',
  'case-studies': '/case-studies',
  posts: '/blog',
}

/** The path of a record's page without the language prefix; null for what has no page. */
export function pathOf(collection: string, row: LinkedRow): string | null {
  const folder = (FOLDERS as Partial<Record<string, string>>)[collection]
  if (folder === undefined) return null
  if (collection === 'pages' && row.isHome === true) return '/'
  return row.slug ? `${folder}/${encodeURIComponent(row.slug)}` : null
}

/**
 * The address of a record's page in the site's language, or null when there is none for this reader: the record is not
 * public, is gone, or has no page.
 */
export function hrefOf(site: { locale: Locale }, target: LinkTarget | null | undefined): string | null {
  if (!target || typeof target.value !== 'object') return null
  const path = pathOf(target.relationTo, target.value)
  return path === null ? null : localizedPath(site.locale, path)
}

/**
 * Where an editor's link leads, or null when it leads nowhere. A path of the site without a language gets the one of the
 * page that it stands on; a chosen record that is not public does not fall back to an address.
 */
export function hrefOfLink(site: { locale: Locale }, { target, address }: LinkInput): string | null {
  if (target) return hrefOf(site, target)
  return hrefOfAddress(site, address)
}

/** A written address as it may stand in a link; null for what is neither a path of the site nor of a harmless scheme. */
export function hrefOfAddress(site: { locale: Locale }, address: string | null | undefined): string | null {
  const text = address?.trim() ?? ''
  if (!isLinkAddress(text)) return null
  if (!isSitePath(text)) return text
  const [path = '/'] = text.split(/[?#]/, 1)
  const rest = text.slice(path.length)
  const parsed = parseSitePath(path)
  const isPrefixed = parsed.path !== path
  return localizedPath(isPrefixed ? parsed.locale : site.locale, parsed.path) + rest
}
