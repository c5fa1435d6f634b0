import { word } from '@/plugins/languages/api'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import type { Target } from './fields'
import { kindOfImport } from './kinds'
import type { ImportJob } from './importRow'
import { normalize } from './values/normalize'
import type { Reason } from './values/readValue'

/** Ids of records by what files call them, for as long as a batch lasts. */
export type KnownRecords = Map<string, string | null>

export interface Resolved {
  ids: Record<string, string>
  problems: Reason[]
  /** Records that were made because there was none of that name. */
  made: { collection: string; id: string }[]
}

/** Finds the records that a line names by their titles or addresses, as the person sees them. */
export async function resolveRelations(
  req: PayloadRequest,
  job: ImportJob,
  relations: Record<string, string>,
  targets: readonly Target[],
  known: KnownRecords,
): Promise<Resolved> {
  const resolved: Resolved = { ids: {}, problems: [], made: [] }
  for (const [name, text] of Object.entries(relations)) {
    const target = targets.find((one) => one.name === name)
    const slug = target?.relationTo
    if (!target || slug === undefined) continue
    const key = `${slug} ${normalize(text)}`
    const found = known.get(key) ?? (await find(req, job, slug, text))
    if (found) {
      known.set(key, found)
      resolved.ids[name] = found
    } else if (kindOfImport(job.into).makes.includes(name)) {
      const { id } = await req.payload.create({
        collection: slug as 'companies',
        data: { name: text, organization: job.organization },
        depth: 0,
        ...onBehalfOf(req),
      })
      resolved.ids[name] = id
      resolved.made.push({ collection: slug, id })
    } else {
      const values = { field: target.label, text: text.slice(0, 80) }
      resolved.problems.push({ text: word('{field}: there is no “{text}” that you may see.'), values })
    }
  }
  return resolved
}

async function find(req: PayloadRequest, job: ImportJob, slug: string, text: string): Promise<string | null> {
  const { config } = req.payload.collections[slug as CollectionSlug]
  const title = config.admin.useAsTitle ?? 'id'
  const has = (name: string) => config.flattenedFields.some((field) => field.name === name)
  const byAddress = text.includes('@') && has('email')
  const { docs } = await req.payload.find({
    collection: slug as CollectionSlug,
    where: {
      and: [
        byAddress ? { email: { equals: text.trim().toLowerCase() } } : { [title]: { like: text } },
        ...(has('organization') ? [{ organization: { equals: job.organization } }] : []),
      ],
    },
    select: { [title]: true },
    sort: 'createdAt',
    depth: 0,
    limit: 20,
    pagination: false,
    ...onBehalfOf(req),
  })
  const rows = docs as unknown as (Record<string, unknown> & { id: string })[]
  if (byAddress) return rows[0]?.id ?? null
  return rows.find((row) => normalize(String(row[title] ?? '')) === normalize(text))?.id ?? null
}
