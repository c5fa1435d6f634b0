import { getDomain } from 'tldts'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import type { ImportJob } from './importRow'
import { kindOfImport } from './kinds'

type Row = Record<string, unknown> & { id: string }

/** What a line's record is known by, and the record that is there already. */
export interface Existing {
  key: string | null
  doc: Row | null
}

/** Looks for the record that a line is about, by the surest thing that the line says of it, as the person sees it. */
export async function findExisting(
  req: PayloadRequest,
  job: ImportJob,
  values: Record<string, unknown>,
): Promise<Existing> {
  const said: Record<string, unknown> = { ...values, ...domainOf(values) }
  let key: string | null = null
  for (const way of kindOfImport(job.into).knownBy) {
    const [first = '', ...rest] = way.split('+')
    if (!isSaid(said[first])) continue
    const paths = [first, ...rest]
    key ??= `${way} ${JSON.stringify(paths.map((path) => keyPart(said[path])))}`
    const { docs } = await req.payload.find({
      collection: job.into as CollectionSlug,
      where: {
        and: [{ organization: { equals: job.organization } }, ...paths.map((path) => conditionOn(path, said[path]))],
      },
      sort: '-createdAt',
      depth: 0,
      limit: 1,
      pagination: false,
      ...onBehalfOf(req),
    })
    if (docs[0]) return { key, doc: docs[0] as unknown as Row }
  }
  return { key, doc: null }
}

/** Companies are known by the registrable domain of their website. */
function domainOf({ website }: Record<string, unknown>): { domain?: string } {
  const domain = typeof website === 'string' ? getDomain(website) : null
  return domain ? { domain } : {}
}

function conditionOn(path: string, value: unknown): Where {
  return { [path]: isSaid(value) ? { equals: value } : { exists: false } }
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

function keyPart(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : (value ?? null)
}
