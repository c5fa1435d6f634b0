import type { PayloadRequest } from 'payload'
import type { RevenueAudit } from '@/payload-types'
import { idList, query, sql } from '@/src/lib/database'
import { isUuid } from '@/src/lib/ids'
import { visibleRecord } from '@/src/server/visibleRecord'
import { progressOf, type Answers, type Progress } from './answers'
import { answersOfAudit, outlineOfAudit } from './loadOutline'
import type { Outline } from './outline'
import { mayWorkOn } from './workableAudit'
import { scoreOf } from './score'

/** An audit as the tab “Work through” shows it, and as it asks again while others work on it. */
export interface Work {
  id: string
  status: RevenueAudit['status']
  outline: Outline | null
  answers: Answers
  score: number | null
  progress: Progress
  /** Names of those who answered, by id. */
  people: Record<string, string>
  mayWork: boolean
}

/** @throws APIError 404 */
export async function readWork(req: PayloadRequest, id: unknown): Promise<Work> {
  const audit = await visibleRecord(req, 'revenue-audits', id)
  const outline = await outlineOfAudit(req, audit)
  const answers = answersOfAudit(audit)
  return {
    id: audit.id,
    status: audit.status,
    outline,
    answers,
    score: outline ? scoreOf(outline, answers) : null,
    progress: outline ? progressOf(outline, answers) : { answered: 0, total: 0, missing: [] },
    people: await namesOf(req, answers),
    mayWork: mayWorkOn(req, audit) && (audit.status === 'DRAFT' || audit.status === 'IN_PROGRESS'),
  }
}

async function namesOf(req: PayloadRequest, answers: Answers): Promise<Record<string, string>> {
  const entries = Object.values(answers).flatMap((part: Answers['questions']) => Object.values(part))
  const ids = [...new Set(entries.flatMap(({ by }) => (isUuid(by) ? [by] : [])))]
  if (ids.length === 0) return {}
  const rows = await query<{ id: string; name: string | null }>(
    req,
    sql`select id, name from users where id = any (${idList(ids)})`,
  )
  return Object.fromEntries(rows.map(({ id, name }) => [id, name ?? '']))
}
