import type { CollectionConfig } from 'payload'

/** A person likes a post, once: a unique index over both decides. */
export const likes: CollectionConfig = {
  slug: 'likes',
  admin: { group: 'Site', description: 'Who likes which post.', defaultColumns: ['post', 'user', 'createdAt'] },
  defaultSort: '-createdAt',
  versions: false,
  trash: false,
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['post', 'user'], unique: true }],
  fields: [
    { name: 'post', type: 'relationship', relationTo: 'posts', required: true, index: true },
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, index: true },
  ],
}
