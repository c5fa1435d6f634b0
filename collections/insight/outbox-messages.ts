import type { CollectionConfig } from 'payload'
import { languageField } from '@/src/fields/language'
import { options } from '@/src/lib/options'

/**
 * Every mail that Orrery sends, one row a message. The row is the truth: a job only carries its id. With the
 * default transport the mail ends here, where staff read it.
 */
export const outboxMessages: CollectionConfig = {
  slug: 'outbox-messages',
  labels: { singular: 'Message', plural: 'Outbox' },
  admin: {
    group: 'Insight',
    useAsTitle: 'subject',
    defaultColumns: ['createdAt', 'to', 'subject', 'status'],
    listSearchableFields: ['to', 'subject'],
    hideAPIURL: true,
  },
  defaultSort: '-createdAt',
  versions: false,
  trash: false,
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['organization', 'status'] }],
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'to', type: 'text', required: true, index: true },
        { name: 'toName', type: 'text' },
        { name: 'replyTo', type: 'text' },
      ],
    },
    { name: 'subject', type: 'text', required: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'QUEUED',
      index: true,
      // SENDING is committed before the hand-off: a worker that dies in between leaves it, and the message
      // becomes UNCERTAIN, which is listed and never repeated blindly.
      options: options(['QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN', 'CANCELLED'] as const),
      admin: { position: 'sidebar' },
    },
    { name: 'transport', type: 'text', admin: { position: 'sidebar' } },
    { name: 'sentAt', type: 'date', admin: { position: 'sidebar' } },
    { name: 'claimedAt', type: 'date', admin: { hidden: true } },
    { name: 'attempts', type: 'number', defaultValue: 0, admin: { position: 'sidebar' } },
    { name: 'providerId', type: 'text', admin: { position: 'sidebar' } },
    { name: 'error', type: 'textarea' },
    { name: 'template', type: 'text', required: true },
    languageField({ name: 'locale', label: 'Language' }),
    { name: 'timeZone', type: 'text', admin: { hidden: true } },
    { name: 'attachments', type: 'json', hidden: true },
    { name: 'data', type: 'json', hidden: true, custom: { secret: true } },
    { name: 'html', type: 'code', admin: { language: 'html', hidden: true } },
    { name: 'text', type: 'textarea', admin: { hidden: true } },
    { name: 'dedupeKey', type: 'text', required: true, unique: true, admin: { hidden: true } },
  ],
}
