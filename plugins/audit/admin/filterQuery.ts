/** The filters above the audit list; an empty one does not filter. */
export interface AuditFilter {
  record: string
  action: string
  days: string
}

const DAY = 24 * 60 * 60 * 1000
const PREFIX = 'where[or][0][and]'

/** The filters as the query string of Payload's list view. `days` = 1 means since midnight. */
export function filterQuery({ record, action, days }: AuditFilter, now: Date): string {
  const query = new URLSearchParams()
  const conditions: [string, string, string][] = []
  if (record) conditions.push(['subjectCollection', 'equals', record])
  if (action) conditions.push(['action', 'like', `.${action}`])
  if (days) {
    const start = new Date(now)
    start.setHours(0, 0, 0, 0)
    conditions.push([
      'occurredAt',
      'greater_than_equal',
      new Date(start.getTime() - (Number(days) - 1) * DAY).toISOString(),
    ])
  }
  conditions.forEach(([field, operator, value], index) =>
    query.set(`${PREFIX}[${index}][${field}][${operator}]`, value),
  )
  for (const [name, value] of Object.entries({ record, action, days })) if (value) query.set(name, value)
  return query.toString()
}

export function readFilters(query: Pick<URLSearchParams, 'get'>): AuditFilter {
  return { record: query.get('record') ?? '', action: query.get('action') ?? '', days: query.get('days') ?? '' }
}
