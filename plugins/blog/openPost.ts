import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { readEnv } from '@/src/lib/env'
import { isUuid } from '@/src/lib/ids'
import { DEFAULT_LOCALE, type Locale } from '@/src/lib/locales'
import { localizedPath } from '@/src/lib/site-path'

/** What the endpoints need to know of a post that is on the site. */
export interface OpenPost {
  id: string
  organization: string
  organizationName: string
  title: string
  slug: string
  commentsOpen: boolean
  /** Scheme and host of the organization's site. */
  origin: string
}

type PostRow = Omit<OpenPost, 'origin'> & { host: string | null; isDefault: boolean | null } & Record<string, unknown>

/**
 * A post of the site, in a language; null when it is none, not published, archived or in the trash. With `lock` nobody takes it down
 * or closes it until the caller's transaction ends.
 */
export async function openPost(
  req: PayloadRequest,
  id: unknown,
  { locale = DEFAULT_LOCALE, lock = false }: { locale?: Locale; lock?: boolean } = {},
): Promise<OpenPost | null> {
  if (!isUuid(id)) return null
  const [row] = await query<PostRow>(
    req,
    sql`select p.id, p.organization_id as organization, o.name as "organizationName", o.is_default as "isDefault",
          coalesce(own.title, other.title, '') as title, coalesce(own.slug, other.slug, '') as slug,
          p.comments_open is not false as "commentsOpen",
          (select host from organizations_domains d where d._parent_id = o.id order by d._order limit 1) as host
        from posts p
        join organizations o on o.id = p.organization_id and o.deleted_at is null
        left join posts_locales own on own._parent_id = p.id and own._locale = ${locale}
        left join posts_locales other on other._parent_id = p.id and other._locale = ${DEFAULT_LOCALE}
        where p.id = ${id} and p._status = 'published' and p.status = 'PUBLISHED' and p.deleted_at is null
        ${lock ? sql`for share of p` : sql``}`,
  )
  if (!row) return null
  const { organization, organizationName, title, slug, commentsOpen } = row
  const url = new URL(readEnv().SERVER_URL)
  if (row.host && !row.isDefault) url.hostname = row.host
  return { id: row.id, organization, organizationName, title, slug, commentsOpen, origin: url.origin }
}

/** The path of a post's page in a language. */
export function postPath(locale: Locale, { slug }: Pick<OpenPost, 'slug'>, rest = ''): string {
  return localizedPath(locale, `/blog/${encodeURIComponent(slug)}${rest}`)
}
