import type { CollectionConfig } from 'payload'
import { options } from '@/src/lib/options'

/** What a studio may upload. SVG and HTML run scripts when they are opened, so they are not among them. */
const MIME_TYPES = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/avif',
  'image/gif',
  'video/mp4',
  'video/webm',
  'application/pdf',
  'model/gltf-binary',
  'model/gltf+json',
  'application/octet-stream',
]

/** Images, video, documents and 3D models, stored under random keys and served through access. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'File', plural: 'Files' },
  admin: {
    group: 'Site',
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'type', 'filesize', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'name'],
  },
  versions: false,
  trash: true,
  lockDocuments: false,
  disableDuplicate: true,
  upload: {
    staticDir: `${process.env.ORRERY_DATA_DIR ?? '.data'}/media`,
    mimeTypes: MIME_TYPES,
    pasteURL: false,
    displayPreview: true,
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 300,
      label: 'Description for people who cannot see it',
    },
    { name: 'name', type: 'text', maxLength: 200 },
    {
      type: 'row',
      fields: [
        {
          name: 'type',
          type: 'select',
          required: true,
          defaultValue: 'IMAGE',
          options: options(['MODEL', 'TEXTURE', 'IMAGE', 'VIDEO', 'DOCUMENT'] as const),
        },
        {
          name: 'visibility',
          type: 'select',
          required: true,
          defaultValue: 'private',
          options: [
            { label: 'Public: anyone may open it', value: 'public' },
            { label: 'Private: staff only', value: 'private' },
          ],
        },
      ],
    },
  ],
}
