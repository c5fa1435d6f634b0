import type { CollectionConfig } from 'payload'
import { languageField } from '@/src/fields/language'
import { options } from '@/src/lib/options'

/** A link that asks somebody for a testimonial. Sent by mail; the form behind it writes the testimonial as a draft. */
export const testimonialRequests: CollectionConfig = {
  slug: 'testimonial-requests',
  labels: { singular: 'Testimonial request', plural: 'Testimonial requests' },
  admin: {
    group: 'Site',
    description: 'Links that ask for a testimonial, and who has answered.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'status', 'expiresAt', 'createdAt'],
    listSearchableFields: ['name', 'email'],
  },
  defaultSort: '-createdAt',
  versions: false,
  trash: false,
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, maxLength: 120 },
        { name: 'email', type: 'email', required: true, index: true },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'client', type: 'relationship', relationTo: 'clients', index: true },
        { name: 'service', type: 'relationship', relationTo: 'services', index: true },
      ],
    },
    {
      name: 'message',
      type: 'textarea',
      maxLength: 2000,
      admin: { description: 'A few words of your own in the mail.' },
    },
    languageField({ name: 'language' }),
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'SENT',
      index: true,
      options: options(['SENT', 'ANSWERED', 'EXPIRED'] as const),
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'expiresAt',
      type: 'date',
      admin: { position: 'sidebar', readOnly: true, condition: isFilled('expiresAt') },
    },
    {
      name: 'answeredAt',
      type: 'date',
      admin: { position: 'sidebar', readOnly: true, condition: isFilled('answeredAt') },
    },
    {
      name: 'testimonial',
      type: 'relationship',
      relationTo: 'testimonials',
      admin: { position: 'sidebar', readOnly: true, condition: isFilled('testimonial') },
    },
  ],
}

/** What software fills is shown from then on. */
function isFilled(name: 'expiresAt' | 'answeredAt' | 'testimonial') {
  return (data: { [field in typeof name]?: unknown }) => Boolean(data[name])
}
