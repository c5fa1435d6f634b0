import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { idOf, isUuid } from '@/src/lib/ids'
import type { TaskStatus } from '@/src/lib/work'
import { statusAt, tellOfMove } from './tellOfMove'

type Row = Record<string, unknown>

/** A task that is put into a stage ends where the stage is an end, and is under way again where it is none. */
export const statusFollowsStage: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const stage = idOf(data.stage)
  const before = operation === 'create' ? undefined : (originalDoc as Row)
  const isOwnChoice = before ? data.status !== undefined && data.status !== before.status : data.status !== 'TODO'
  if (!isUuid(stage) || stage === idOf(before?.stage) || isOwnChoice) return data
  const [named] = await query<{ is_terminal: boolean; outcome: 'WON' | 'LOST' | null }>(
    req,
    sql`select coalesce(is_terminal, false) as is_terminal, outcome from pipeline_stages where id = ${stage}`,
  )
  if (!named) return data
  return { ...data, status: statusAt(named, (data.status ?? before?.status ?? 'TODO') as TaskStatus) }
}

/** A card that was written as a record says that it has moved, as one that was moved on its board does. */
export const tellOfWrittenCard: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const from = operation === 'create' ? null : idOf((previousDoc as Row).stage)
  if (from !== idOf(doc.stage)) await tellOfMove(req, { card: String(doc.id), from })
}

/** The card of a task or an opportunity has followed its record: it says so. */
export const tellOfFollowingCard =
  (column: 'opportunity_id' | 'task_id'): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    const from = operation === 'create' ? null : idOf((previousDoc as Row).stage)
    if (from === idOf(doc.stage) || !idOf(doc.stage)) return
    const card = await cardOfRecord(req, column, String(doc.id))
    if (card) await tellOfMove(req, { card, from })
  }

async function cardOfRecord(req: PayloadRequest, column: string, id: string): Promise<string | null> {
  const [card] = await query<{ id: string }>(
    req,
    sql`select id from pipeline_items where ${sql.identifier(column)} = ${id} and deleted_at is null`,
  )
  return card?.id ?? null
}
