import type { AttentionItem } from '@/plugins/desk'

export const tasksToday: AttentionItem = {
  label: 'Your tasks today',
  hint: 'Planned for this day.',
  empty: 'Nothing is planned for this day.',
  collection: 'tasks',
  where: ({ id, today }) => ({
    owner: { equals: id },
    scheduledDate: { equals: `${today}T12:00:00.000Z` },
    status: { not_in: ['DONE', 'CANCELLED'] },
  }),
}

export const overdueTasks: AttentionItem = {
  label: 'Your overdue tasks',
  hint: 'Do them, or choose another date.',
  empty: 'Nothing is late.',
  collection: 'tasks',
  where: ({ id }) => ({
    owner: { equals: id },
    dueDate: { less_than: new Date().toISOString() },
    status: { not_in: ['DONE', 'CANCELLED'] },
  }),
}

export const blockedTasks: AttentionItem = {
  label: 'Your blocked tasks',
  hint: 'See what they wait for.',
  empty: 'Nothing of yours is held up.',
  collection: 'tasks',
  where: ({ id }) => ({ owner: { equals: id }, status: { equals: 'BLOCKED' } }),
}
