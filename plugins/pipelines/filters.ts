import { APIError } from 'payload'
import { z } from 'zod'
import { sql, type SQL } from '@/src/lib/database'
import { addDays } from '@/src/lib/days'
import { isUuid } from '@/src/lib/ids'
import { PRIORITIES } from '@/src/lib/work'
import type { Board } from './board'

const list = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .string()
    .optional()
    .transform((text) => (text ? text.split(',').filter(Boolean) : []))
    .pipe(z.array(item).max(50))

const schema = z.object({
  lane: z.enum(['none', 'assignee', 'priority'], 'Lanes are none, assignee or priority.').default('none'),
  assignedTo: list(
    z
      .string()
      .refine((name) => name === 'me' || name === 'none' || isUuid(name), 'Name people by id, or say me or none.'),
  ),
  priority: list(z.enum(PRIORITIES, `Priorities are ${PRIORITIES.join(', ')}.`)),
  q: z.string().trim().max(200, 'Search for 200 characters at most.').default(''),
  due: z.enum(['', 'overdue', 'today', 'week', 'none'], 'Due is overdue, today, week or none.').default(''),
  tags: list(z.string().max(60)),
})

export type BoardFilters = z.output<typeof schema>

/** Reads the filters of a board from its address. @throws APIError 400 in words */
export function filtersIn(search: URLSearchParams): BoardFilters {
  return readQuery(schema, search)
}

/** Reads a query by a schema. @throws APIError 400 in the words of the schema */
export function readQuery<Schema extends z.ZodType>(form: Schema, search: URLSearchParams): z.output<Schema> {
  const parsed = form.safeParse(Object.fromEntries(search))
  if (parsed.success) return parsed.data
  throw new APIError(parsed.error.issues[0]?.message ?? 'The address has a value that it cannot have.', 400, null, true)
}

/** Whether anything is left out. */
export function isFiltered({ assignedTo, priority, q, due, tags }: BoardFilters): boolean {
  return assignedTo.length + priority.length + tags.length > 0 || q !== '' || due !== ''
}

/** The filters as conditions on the row `i` of `pipeline_items`; begins with `and` unless there are none. */
export function conditions(
  { assignedTo, priority, q, due, tags }: BoardFilters,
  board: Pick<Board, 'person' | 'today'>,
): SQL {
  const people = assignedTo.filter((id) => id !== 'none').map((id) => (id === 'me' ? board.person : id))
  const parts = [
    ...(assignedTo.length > 0
      ? [
          sql`(i.assigned_to_id::text in ${texts(people)} ${assignedTo.includes('none') ? sql`or i.assigned_to_id is null` : sql``})`,
        ]
      : []),
    ...(priority.length > 0 ? [sql`i.priority::text in ${texts(priority)}`] : []),
    ...(q === '' ? [] : [sql`i.title ilike ${`%${q.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`}`]),
    ...(due === '' ? [] : [isDue(due, board.today)]),
    ...(tags.length > 0
      ? [
          sql`exists (select from pipeline_items_texts t where t.parent_id = i.id and t.path = 'tags' and t.text in ${texts(tags)})`,
        ]
      : []),
  ]
  return sql.join(
    parts.map((part) => sql` and ${part}`),
    sql``,
  )
}

/** A card is due on a calendar day, which is stored as noon UTC of it; what is finished is not overdue. */
function isDue(due: Exclude<BoardFilters['due'], ''>, today: string): SQL {
  const from = (days: number) => sql`${`${addDays(today, days)}T00:00:00Z`}::timestamptz`
  switch (due) {
    case 'overdue':
      return sql`i.due_date < ${from(0)} and i.finished_at is null`
    case 'today':
      return sql`i.due_date >= ${from(0)} and i.due_date < ${from(1)}`
    case 'week':
      return sql`i.due_date >= ${from(0)} and i.due_date < ${from(7)}`
    case 'none':
      return sql`i.due_date is null`
  }
}

function texts(values: readonly string[]) {
  // An empty list is no SQL: nobody is called so.
  return sql`(${sql.join(
    (values.length > 0 ? values : ['']).map((value) => sql`${value}`),
    sql`, `,
  )})`
}
