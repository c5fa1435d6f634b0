import type { CollectionSlug, PayloadRequest } from 'payload'
import { idOf } from '@/src/lib/ids'
import { DEFAULT_LOCALE, isLocale } from '@/src/lib/locales'
import { localizedPath } from '@/src/lib/site-path'

interface PreviewTarget {
  collection: string
  /** The record as the panel has it; without an id before its first save. */
  row: Record<string, unknown>
  locale: string
  organizationsSlug: string
}

/**
 * The address of a record's preview on the host of the panel, in the language that is being edited, or in the default one
 * where the site does not offer it; null before the first save. A whole address: the panel tells only a frame whose origin it
 * can read there that something was saved.
 */
export async function previewUrl(
  req: PayloadRequest,
  { collection, row, locale, organizationsSlug }: PreviewTarget,
): Promise<string | null> {
  const id = idOf(row.id)
  const organization = idOf(row.organization)
  if (!id || !organization) return null
  const { docs } = await req.payload.find({
    collection: organizationsSlug as CollectionSlug,
    where: { id: { equals: organization } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
    user: req.user,
    overrideAccess: false,
  })
  const { slug, languages } = (docs[0] ?? {}) as { slug?: unknown; languages?: unknown }
  if (typeof slug !== 'string') return null
  const isOffered = Array.isArray(languages) && languages.includes(locale)
  const language = isLocale(locale) && isOffered ? locale : DEFAULT_LOCALE
  return new URL(localizedPath(language, `/preview/${slug}/${collection}/${id}`), req.payload.config.serverURL).href
}
