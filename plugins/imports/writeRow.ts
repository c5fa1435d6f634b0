import { word } from '@/plugins/languages/api'
import { isDeepStrictEqual } from 'node:util'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { inSavepoint } from '@/src/server/inSavepoint'
import type { Target } from './fields'
import { findExisting } from './findExisting'
import type { FileRow, ImportJob, RowReport } from './importRow'
import { kindOfImport } from './kinds'
import { readRow } from './readRow'
import { refusalOf } from './refusalOf'
import { resolveRelations, type KnownRecords } from './relations'
import type { Reason } from './values/readValue'

type Data = Record<string, unknown>

/** What a line wrote, for the changeset. */
export interface Step {
  collection: string
  id: string
  action: 'CREATED' | 'UPDATED'
  before?: Data
  after?: Data
}

export interface Written {
  report: RowReport
  steps: Step[]
}

export interface RowContext {
  job: ImportJob
  targets: readonly Target[]
  known: KnownRecords
}

/**
 * Writes one line on behalf of the person of the request, through the ordinary operations: validation, rights and hooks
 * are those of a form. What they refuse is taken back alone and reported; faults are the caller's.
 */
export async function writeRow(req: PayloadRequest, row: FileRow, context: RowContext): Promise<Written> {
  const { values, relations, problems } = readRow(row, context.job, context.targets)
  const title = titleOf(values)
  const refused = (reason: Reason): Written => ({
    report: { number: row.number, verdict: 'REFUSED', reason, title, record: null, key: null },
    steps: [],
  })
  if (problems[0]) return refused(problems[0])
  if (Object.keys(values).length === 0)
    return refused({ text: word('This row is empty in every column that is brought in.') })
  try {
    const written = await inSavepoint(req, (own) => write(own, row, context, { values, relations, title }))
    return 'text' in written ? refused(written) : written
  } catch (error) {
    const reason = refusalOf(error)
    if (!reason) throw error
    return refused(reason)
  }
}

interface Said {
  values: Data
  relations: Record<string, string>
  title: string
}

async function write(
  req: PayloadRequest,
  row: FileRow,
  { job, targets, known }: RowContext,
  { values, relations, title }: Said,
): Promise<Written | Reason> {
  const related = await resolveRelations(req, job, relations, targets, known)
  if (related.problems[0]) return related.problems[0]
  const data: Data = { ...values, ...related.ids }
  const steps: Step[] = related.made.map((record) => ({ ...record, action: 'CREATED' }))
  const { key, doc } = await findExisting(req, job, data)
  const report = (verdict: RowReport['verdict'], record: string | null, reason: Reason | null = null): Written => ({
    report: { number: row.number, verdict, reason, title, record, key },
    steps,
  })
  if (doc && job.onDuplicate === 'SKIP') return report('SKIPPED', doc.id, { text: word('It is there already.') })
  if (doc && job.onDuplicate === 'UPDATE') {
    const changed = changesOf(data, doc)
    if (Object.keys(changed).length === 0)
      return report('SKIPPED', doc.id, { text: word('It is there already, just so.') })
    const after = await req.payload.update({
      collection: job.into as 'leads',
      id: doc.id,
      data: changed,
      depth: 0,
      ...onBehalfOf(req),
    })
    const names = Object.keys(changed)
    steps.push({
      collection: job.into,
      id: doc.id,
      action: 'UPDATED',
      before: only(doc, names),
      after: only(after, names),
    })
    return report('UPDATED', doc.id)
  }
  const { defaults, stamp } = kindOfImport(job.into)
  const { id } = await req.payload.create({
    collection: job.into as CollectionSlug,
    data: { ...defaults, ...data, organization: job.organization },
    depth: 0,
    ...onBehalfOf(req),
  } as Parameters<typeof req.payload.create>[0])
  if (stamp) {
    const { table, column, value } = stamp
    await query(req, sql`update ${sql.identifier(table)} set ${sql.identifier(column)} = ${value} where id = ${id}`)
  }
  steps.push({ collection: job.into, id: String(id), action: 'CREATED' })
  return report('CREATED', String(id))
}

/** What a line says differently from the record. */
function changesOf(data: Data, doc: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([name, value]) => !isDeepStrictEqual(plain(doc[name]), value)))
}

function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? idOf(value) : value
}

function only(doc: object, names: readonly string[]): Data {
  return Object.fromEntries(names.map((name) => [name, (doc as Data)[name] ?? null]))
}

/** What a line is called where people read about it. */
function titleOf(values: Data): string {
  const { name, title, firstName, lastName, email } = values
  const said = name ?? title ?? ([firstName, lastName].filter(Boolean).join(' ') || email)
  return typeof said === 'string' ? said.slice(0, 200) : ''
}
