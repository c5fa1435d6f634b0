import type { TextField } from 'payload'

/** Temporary shape until the real factory lands beside it. */
export function slugField({ source }: { source: string }): TextField {
  return { name: 'slug', type: 'text', required: true, localized: true, index: true, maxLength: 120, admin: { position: 'sidebar', description: `From ${source} when empty.` } }
}
