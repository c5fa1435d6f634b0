import type { CollectionConfig } from 'payload'
import { languageField } from '@/src/fields/language'
import { options } from '@/src/lib/options'

/** What readers say under a post, in threads. Strangers confirm their address first; editors decide. */
export const comments: CollectionConfig = {
  slug: 'comments',
  admin: {
    group: 'Site',
    description: 'What readers say under posts. Editors decide what is shown.',
    useAsTitle: 'content',
    defaultColumns: ['content', 'post', 'authorName', 'status', 'spamScore', 'createdAt'],
    listSearchableFields: ['content', 'authorName', 'authorEmail'],
  },
  defaultSort: '-createdAt',
  versions: false,
  trash: true,
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['post', 'status'] }, { fields: ['organization', 'status'] }],
  fields: [
    { name: 'content', type: 'textarea', required: true, maxLength: 5000 },
    { name: 'post', type: 'relationship', relationTo: 'posts', required: true, index: true },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'comments',
      index: true,
      admin: { description: 'The comment that this one answers.' },
    },
    {
      type: 'row',
      fields: [
        { name: 'author', type: 'relationship', relationTo: 'users', index: true },
        { name: 'authorName', type: 'text', maxLength: 120 },
        { name: 'authorEmail', type: 'email', index: true },
      ],
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'PENDING',
      index: true,
      options: options(['UNCONFIRMED', 'PENDING', 'APPROVED', 'REJECTED', 'SPAM'] as const),
      admin: { position: 'sidebar' },
    },
    {
      name: 'spamScore',
      type: 'number',
      min: 0,
      max: 100,
      defaultValue: 0,
      admin: { position: 'sidebar', readOnly: true, description: '0 is harmless, 100 is spam.' },
    },
    { name: 'spamReasons', type: 'text', maxLength: 500, admin: { position: 'sidebar', readOnly: true } },
    { name: 'emailConfirmedAt', type: 'date', admin: { position: 'sidebar', readOnly: true } },
    languageField({ name: 'locale', label: 'Language', admin: { position: 'sidebar', readOnly: true } }),
  ],
}
