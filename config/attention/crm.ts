import type { AttentionItem } from '@/plugins/desk'

export const newLeads: AttentionItem = {
  label: 'New leads',
  hint: 'Somebody waits for an answer.',
  empty: 'Everybody has been answered.',
  collection: 'leads',
  where: () => ({ status: { equals: 'NEW' } }),
}

export const unreadMessages: AttentionItem = {
  label: 'Unread client messages',
  hint: 'A client has written.',
  empty: 'Every message has been read.',
  collection: 'client-messages',
  where: () => ({ isFromClient: { equals: true }, readAt: { exists: false } }),
}

export const clientsAtRisk: AttentionItem = {
  label: 'Clients at risk',
  hint: 'Look at the reasons, then call.',
  empty: 'No client is at risk.',
  collection: 'clients',
  needs: 'update',
  where: () => ({ healthScore: { equals: 'RED' } }),
}

export const followUpsDue: AttentionItem = {
  label: 'Follow-ups due',
  hint: 'Get in touch and choose the next day.',
  empty: 'Nobody waits for a call.',
  collection: 'clients',
  needs: 'update',
  where: () => ({ nextFollowup: { less_than_equal: new Date().toISOString() } }),
}

export const qualifiedLeads: AttentionItem = {
  label: 'Qualified leads',
  hint: 'Ready for a proposal.',
  empty: 'None at the moment.',
  collection: 'leads',
  where: () => ({ status: { equals: 'QUALIFIED' } }),
}

export const overdueNextSteps: AttentionItem = {
  label: 'Overdue next steps',
  hint: 'A lead waits for what you said you would do.',
  empty: 'Every next step is on time.',
  collection: 'leads',
  where: () => ({
    nextStepAt: { less_than: new Date().toISOString() },
    status: { in: ['NEW', 'CONTACTED', 'QUALIFIED'] },
  }),
}
