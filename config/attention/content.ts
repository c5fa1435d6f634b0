import type { AttentionItem } from '@/plugins/desk'

export const unreadSubmissions: AttentionItem = {
  label: 'Unread submissions',
  hint: 'A form has come in.',
  empty: 'Every form has been read.',
  collection: 'form-submissions',
  where: () => ({ status: { equals: 'NEW' } }),
}

export const waitingComments: AttentionItem = {
  label: 'Comments waiting',
  hint: 'Approve or reject them.',
  empty: 'No comment waits.',
  collection: 'comments',
  needs: 'update',
  where: () => ({ status: { equals: 'PENDING' } }),
}

export const testimonialsToApprove: AttentionItem = {
  label: 'Testimonials to approve',
  hint: 'Read and publish them.',
  empty: 'All of them are decided.',
  collection: 'testimonials',
  needs: 'update',
  where: () => ({ _status: { equals: 'draft' } }),
}

export const filesWithProblem: AttentionItem = {
  label: 'Files with a problem',
  hint: 'Upload them again.',
  empty: 'Every file is in order.',
  collection: 'media',
  needs: 'update',
  where: () => ({ problem: { exists: true } }),
}
