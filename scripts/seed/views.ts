import type { Payload, Where } from 'payload'

type List = 'clients' | 'leads' | 'tasks'

interface DemoView {
  title: string
  list: List
  where: Where
  columns: string[]
}

const OPEN: Where = { status: { not_in: ['DONE', 'CANCELLED'] } }

const VIEWS: DemoView[] = [
  {
    title: 'Due this week',
    list: 'tasks',
    where: { or: [{ and: [OPEN, { dueDate: { less_than_equal: '$endOfWeek' } }] }] },
    columns: ['title', 'dueDate', 'priority', 'status', 'assignedTo', 'client'],
  },
  {
    title: 'Mine',
    list: 'tasks',
    where: { or: [{ and: [OPEN, { owner: { equals: '$me' } }] }, { and: [OPEN, { assignedTo: { equals: '$me' } }] }] },
    columns: ['title', 'status', 'priority', 'scheduledDate', 'dueDate'],
  },
  {
    title: 'At risk',
    list: 'clients',
    where: { or: [{ and: [{ healthScore: { equals: 'RED' } }] }, { and: [{ healthOverride: { equals: 'RED' } }] }] },
    columns: ['name', 'healthScore', 'paymentStatus', 'lastContacted', 'nextFollowup', 'owner'],
  },
  {
    title: 'New, nobody’s',
    list: 'leads',
    where: { or: [{ and: [{ status: { equals: 'NEW' } }, { owner: { exists: false } }] }] },
    columns: ['name', 'email', 'company', 'source', 'createdAt'],
  },
]

/** Views that everybody of an organization sees above its lists. */
export async function seedViews(payload: Payload, organization: string): Promise<void> {
  const everybody = { constraint: 'organization' as const, organization }
  for (const { title, list, where, columns } of VIEWS) {
    await payload.create({
      collection: 'payload-query-presets',
      data: {
        title,
        relatedCollection: list,
        isShared: true,
        where,
        columns: columns.map((accessor) => ({ accessor, active: true })),
        access: { read: everybody, update: everybody, delete: everybody },
      },
    })
  }
}
