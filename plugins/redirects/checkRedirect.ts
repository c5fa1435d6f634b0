import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { resolveRedirect, type Redirect } from '@/src/lib/redirect-map'
import { cleanTarget, normalizePath, problemOfFrom } from '@/src/lib/redirect-path'
import { listRedirects } from './listRedirects'

interface Row {
  id?: string
  organization?: unknown
  from?: string | null
  to?: string | null
  target?: { value?: unknown } | null
}

/**
 * Holds what an editor writes to its form: a path of the site in one spelling, one place to lead to, no circle. The database
 * holds one redirect to an address; a circle that two editors close at once is found where redirects are followed.
 */
export const checkRedirect: CollectionBeforeValidateHook = async ({ data, originalDoc, req, collection }) => {
  if (!data) return data
  const before = (originalDoc ?? {}) as Row
  const row = { ...before, ...(data as Row) }
  const problems: { path: string; message: string }[] = []
  const from = typeof row.from === 'string' ? normalizePath(row.from) : null
  const wrongFrom = problemOfFrom(from)
  if (wrongFrom) problems.push({ path: 'from', message: wrongFrom })
  const hasTarget = idOf(row.target?.value) !== null
  const written = typeof row.to === 'string' ? row.to.trim() : ''
  const to = written === '' ? null : cleanTarget(written)
  if (hasTarget && written !== '') {
    problems.push({ path: 'to', message: 'Choose a record or write an address, not both: empty one of them.' })
  } else if (!hasTarget && written === '') {
    problems.push({ path: 'to', message: 'Choose the record that it leads to, or write an address.' })
  } else if (written !== '' && to === null) {
    problems.push({ path: 'to', message: 'Write a path such as /our-work, or an address that begins with https://.' })
  } else if (from && to && (await closesCircle(req, row, from, to))) {
    problems.push({ path: 'to', message: 'This leads in a circle: the address comes back to where it starts.' })
  }
  if (problems.length > 0) throw new ValidationError({ collection: collection.slug, errors: problems, req })
  return { ...data, from, to }
}

async function closesCircle(req: PayloadRequest, row: Row, from: string, to: string): Promise<boolean> {
  const organization = idOf(row.organization)
  if (normalizePath(to) === from && to.startsWith('/')) return true
  if (!organization || !to.startsWith('/')) return false
  const others = (await listRedirects(req, organization)).filter((other) => other.from !== from)
  const own: Redirect = { from, to, isPermanent: true }
  const map = new Map([...others, own].map((redirect) => [redirect.from, redirect]))
  if (row.id) {
    const [old] = await query<{ from: string }>(req, sql`select "from" from redirects where id = ${row.id}`)
    if (old && old.from !== from) map.delete(old.from)
  }
  return resolveRedirect(map, from) === null
}
