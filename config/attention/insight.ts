import type { AttentionItem } from '@/plugins/desk'

export const failedMail: AttentionItem = {
  label: 'Mail that failed',
  hint: 'Look at the reason, then retry.',
  empty: 'Every mail went out.',
  collection: 'outbox-messages',
  where: () => ({ status: { in: ['FAILED', 'UNCERTAIN'] } }),
}
