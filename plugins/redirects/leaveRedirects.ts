import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { v7 as newId } from 'uuid'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { pathOfRecord, tableOf, type TargetSlug } from './pathOfTarget'
import { publicSlugs, type PublicSlugs } from './publicSlugs'

const BEFORE = 'redirectsPublicSlugs'

/** Remembers where the record is public before it is written. */
export const rememberAddresses =
  (collection: TargetSlug): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req, context }) => {
    const id = (originalDoc as { id?: unknown } | undefined)?.id
    if (operation === 'update' && typeof id === 'string') {
      const known = (context[BEFORE] as Record<string, PublicSlugs | null> | undefined) ?? {}
      context[BEFORE] = { ...known, [id]: await publicSlugs(req, collection, id) }
    }
    return data
  }

/**
 * Leaves a redirect at each address that the record has given up, in the transaction that gave it up; and takes away the
 * automatic ones that start where the record stands now.
 */
export const leaveRedirects =
  (collection: TargetSlug): CollectionAfterChangeHook =>
  async ({ doc, req, context }) => {
    const { id } = doc as { id: string }
    const now = await publicSlugs(req, collection, id)
    if (!now) return
    await clearAddresses(req, collection, now)
    const before = (context[BEFORE] as Record<string, PublicSlugs | null> | undefined)?.[id]
    for (const [locale, slug] of Object.entries(before?.slugs ?? {})) {
      const next = now.slugs[locale]
      if (next === undefined || next === slug) continue
      await leave(req, {
        collection,
        id,
        organization: now.organization,
        locale,
        from: pathOfRecord(collection, slug, locale),
      })
    }
  }

/** A record that stands at an address needs no sign there that leads away. What editors wrote stays: it comes back with the gap. */
async function clearAddresses(req: PayloadRequest, collection: TargetSlug, { organization, slugs }: PublicSlugs) {
  const paths = Object.entries(slugs).map(([locale, slug]) => sql`${pathOfRecord(collection, slug, locale)}`)
  if (paths.length === 0) return
  const removed = await query<{ id: string; from: string }>(
    req,
    sql`delete from redirects where organization_id = ${organization} and is_automatic and "from" in (${sql.join(paths, sql`, `)})
        returning id, "from"`,
  )
  for (const { id, from } of removed) {
    await emit(req, 'redirects.cleared', { subject: { collection: 'redirects', id }, organization, data: { from } })
  }
}

interface Left {
  collection: TargetSlug
  id: string
  organization: string
  locale: string
  from: string
}

/** One statement decides, whoever else writes the same address now. An editor's own redirect is kept. */
async function leave(req: PayloadRequest, { collection, id, organization, locale, from }: Left): Promise<void> {
  const [row] = await query<{ id: string }>(
    req,
    sql`insert into redirects (id, organization_id, "from", target_locale, permanence, is_automatic, created_at, updated_at)
        values (${newId()}, ${organization}, ${from}, ${locale}, 'PERMANENT', true, now(), now())
        on conflict (organization_id, "from") do update
          set target_locale = excluded.target_locale, "to" = null, updated_at = now() where redirects.is_automatic
        returning id`,
  )
  if (!row) return
  await query(req, sql`delete from redirects_rels where parent_id = ${row.id} and path = 'target'`)
  await query(
    req,
    sql`insert into redirects_rels (parent_id, path, ${sql.identifier(`${tableOf(collection)}_id`)}) values (${row.id}, 'target', ${id})`,
  )
  await emit(req, 'redirects.left', {
    subject: { collection: 'redirects', id: row.id },
    organization,
    data: { from, target: `${collection}/${id}` },
  })
}
