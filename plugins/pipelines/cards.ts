import { sql } from '@/src/lib/database'
import type { Card } from './types'

/** A card as the database puts it together: `Card`, but for the form of its times. */
export type CardJson = Card

/** A card of the row `i` of `pipeline_items`, as JSON with the names that it shows. */
export const cardJson = sql`json_build_object(
  'id', i.id, 'title', i.title, 'stage', i.stage_id, 'rank', i.rank, 'priority', i.priority, 'dueDate', i.due_date,
  'assignedTo', (select json_build_object('id', u.id, 'name', u.name) from users u where u.id = i.assigned_to_id),
  'client', (select json_build_object('id', c.id, 'name', c.name) from clients c where c.id = i.client_id),
  'value', i.value, 'currency', i.currency, 'task', i.task_id, 'opportunity', i.opportunity_id, 'lead', i.lead_id,
  'tags', coalesce((select json_agg(t.text order by t."order") from pipeline_items_texts t where t.parent_id = i.id and t.path = 'tags'), '[]'),
  'enteredStageAt', i.entered_stage_at, 'updatedAt', i.updated_at)`

/** Puts the times of a card into the one form that everybody compares. */
export function cardOf(card: CardJson): Card {
  return {
    ...card,
    dueDate: card.dueDate === null ? null : iso(card.dueDate),
    enteredStageAt: iso(card.enteredStageAt),
    updatedAt: iso(card.updatedAt),
  }
}

const iso = (time: string): string => new Date(time).toISOString()
