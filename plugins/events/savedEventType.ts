type Row = Record<string, unknown>

/** What a save did to a record, in one word. `before` is null for a new one. */
export function savedEventType(before: Row | null, after: Row): string {
  if (!before) return 'created'
  if (!before.deletedAt && after.deletedAt) return 'trashed'
  if (before.deletedAt && !after.deletedAt) return 'restored'
  if (before._status !== 'published' && after._status === 'published') return 'published'
  if (before._status === 'published' && after._status === 'draft') return 'unpublished'
  return 'updated'
}
