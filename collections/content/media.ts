import type { CollectionConfig, Field, JSONField } from 'payload'
import { metadataField } from '@/src/fields/metadata'
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

/** What is drawn from a file: one column, so that a size more is no column more. Read by `src/lib/media-address.ts`. */
const variantsSchema: ReturnType<NonNullable<JSONField['typescriptSchema']>[number]> = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'format', 'width', 'height', 'bytes'],
    properties: {
      name: { type: 'string', description: 'The width in pixels, or "thumbnail".' },
      format: { type: 'string', enum: ['webp', 'avif'] },
      width: { type: 'number' },
      height: { type: 'number' },
      bytes: { type: 'number' },
    },
  },
}

/** Images, video, documents and 3D models, stored under random keys and served through access. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'File', plural: 'Files' },
  admin: {
    group: 'Site',
    description: 'Images, video, documents and 3D models.',
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'type', 'folder', 'visibility', 'filesize'],
    listSearchableFields: ['filename', 'alt', 'name'],
  },
  versions: false,
  trash: true,
  lockDocuments: false,
  disableDuplicate: true,
  upload: {
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
            { label: 'Public', value: 'public' },
            { label: 'Private', value: 'private' },
          ],
          admin: { description: 'Public: anyone may open it. Private: staff, and the client it is shared with.' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'folder', type: 'relationship', relationTo: 'media-folders', index: true },
        {
          name: 'category',
          type: 'select',
          index: true,
          options: options([
            'SCREENSHOT',
            'MOCKUP',
            'LOGO',
            'PHOTO',
            'CONTRACT',
            'INVOICE',
            'REPORT',
            'OTHER',
          ] as const),
        },
      ],
    },
    { name: 'tags', type: 'relationship', relationTo: 'tags', hasMany: true },
    {
      type: 'row',
      fields: [
        { name: 'client', type: 'relationship', relationTo: 'clients', index: true, label: 'About the client' },
        {
          name: 'sharedWith',
          type: 'relationship',
          relationTo: 'clients',
          index: true,
          admin: { description: 'The client who finds it in the portal.' },
        },
        { name: 'project', type: 'relationship', relationTo: 'projects', index: true },
        { name: 'owner', type: 'relationship', relationTo: 'users', index: true },
      ],
    },
    measured('vertices', 'number'),
    measured('triangles', 'number'),
    measured('materials', 'number'),
    measured('textures', 'number'),
    measured('lodLevel', 'number', 'Level of detail: 0 is the finest.'),
    measured('durationSeconds', 'number'),
    measured('pages', 'number'),
    measured('checksum', 'text', 'SHA-256 of the file.'),
    measured('storagePath', 'text'),
    measured('blurDataUrl', 'text', 'A few pixels that stand in while the picture loads.'),
    { name: 'variants', type: 'json', admin: { hidden: true }, typescriptSchema: [() => variantsSchema] },
    measured('processedAt', 'date'),
    measured('problem', 'text', 'Why the file could not be measured.'),
    metadataField(),
  ],
}

/** What software finds out about a file; nobody writes it by hand. `plugins/media` shows it all together. */
function measured(name: string, type: 'date' | 'number' | 'text', description?: string): Field {
  return { name, type, admin: { hidden: true, readOnly: true, description } } as Field
}
