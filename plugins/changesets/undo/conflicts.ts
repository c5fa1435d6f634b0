import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { englishOf } from '@/plugins/languages/api'
import { humanize } from '@/src/lib/options'
import { sameValue, type Row } from '../changes'
import { isPlaceUntouched } from './places'
import type { KeptStep } from './readSteps'

/** A record that is not as the changeset left it. */
export interface Conflict {
  collection: string
  id: string
  /** Names of the fields that hold something else now; empty for a record that is gone. */
  fields: string[]
}

const BATCH = 200
const NAMED = 10

/** What has changed since the steps were taken, looked at in the order in which they are taken back. */
export async function conflictsIn(req: PayloadRequest, steps: readonly KeptStep[]): Promise<Conflict[]> {
  const present = await readRecords(
    req,
    steps.filter(({ action, place }) => action !== 'CREATED' && !place),
  )
  const conflicts = new Map<string, Conflict>()
  const note = ({ collection, id }: KeptStep, fields: string[]) => {
    const known = conflicts.get(`${collection} ${id}`)
    conflicts.set(`${collection} ${id}`, {
      collection,
      id,
      fields: [...new Set([...(known?.fields ?? []), ...fields])],
    })
  }
  for (const step of steps) {
    if (step.place) {
      if (!(await isPlaceUntouched(req, step))) note(step, Object.keys(step.after))
      continue
    }
    if (step.action === 'CREATED') continue
    const record = present.get(`${step.collection} ${step.id}`)
    if (!record) {
      note(step, [])
      continue
    }
    const fields = fieldsOf(req, step.collection)
    const changed = Object.keys(step.after).filter((name) => {
      const field = fields.get(name)
      return field !== undefined && !sameValue(field, record[name], step.after[name])
    })
    if (changed.length > 0) note(step, changed)
    // An older step wrote what this one found: it is measured against the value that comes back.
    Object.assign(record, step.before)
  }
  return [...conflicts.values()]
}

/** The records of the steps as Payload reads them, also those in the trash. */
async function readRecords(req: PayloadRequest, steps: readonly KeptStep[]): Promise<Map<string, Row>> {
  const records = new Map<string, Row>()
  for (const [slug, group] of Map.groupBy(steps, ({ collection }) => collection)) {
    if (!(slug in req.payload.collections)) continue
    const ids = [...new Set(group.map(({ id }) => id))]
    for (let start = 0; start < ids.length; start += BATCH) {
      const { docs } = await req.payload.find({
        collection: slug as CollectionSlug,
        where: { id: { in: ids.slice(start, start + BATCH) } },
        pagination: false,
        depth: 0,
        trash: true,
        showHiddenFields: true,
        req,
      })
      for (const doc of docs) records.set(`${slug} ${String(doc.id)}`, { ...doc })
    }
  }
  return records
}

function fieldsOf(req: PayloadRequest, slug: string): Map<string, FlattenedField> {
  const fields = req.payload.collections[slug as CollectionSlug]?.config.flattenedFields ?? []
  return new Map(fields.map((field) => [field.name, field]))
}

/** The conflicts as a sentence. Records that the reader may not see are counted, not named. */
export async function wordsOf(req: PayloadRequest, conflicts: readonly Conflict[]): Promise<string> {
  const titles = await readableTitles(req, conflicts)
  const named = conflicts.flatMap(({ collection, id, fields }) => {
    const title = titles.get(`${collection} ${id}`)
    if (title === undefined) return []
    const byName = fieldsOf(req, collection)
    const labels = fields.map((name) => labelOf(byName.get(name), name))
    return [fields.length > 0 ? `${title} (${labels.join(', ')})` : `${title} (destroyed)`]
  })
  const shown = named.slice(0, NAMED)
  const more = conflicts.length - shown.length
  const list = [...shown, ...(more > 0 ? [`${more} more`] : [])].join('; ')
  return `Nothing was taken back, because this has changed since: ${list}. Change it back first, or leave it as it is.`
}

async function readableTitles(req: PayloadRequest, conflicts: readonly Conflict[]): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  for (const [slug, group] of Map.groupBy(conflicts, ({ collection }) => collection)) {
    const config = req.payload.collections[slug as CollectionSlug]?.config
    if (!config) continue
    const ids = group.slice(0, BATCH).map(({ id }) => id)
    const { docs } = await req.payload.find({
      collection: slug as CollectionSlug,
      where: { id: { in: ids } },
      pagination: false,
      depth: 0,
      trash: true,
      ...onBehalfOf(req),
    })
    const label = englishOf(config.labels.singular) ?? humanize(slug)
    for (const doc of docs as unknown as Row[]) {
      const title = doc[config.admin.useAsTitle ?? 'id']
      titles.set(`${slug} ${String(doc.id)}`, typeof title === 'string' && title ? `${label} “${title}”` : label)
    }
  }
  return titles
}

function labelOf(field: FlattenedField | undefined, name: string): string {
  const label = field && 'label' in field ? englishOf(field.label) : undefined
  return (label ?? humanize(name)).toLowerCase()
}
