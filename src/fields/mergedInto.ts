import type { CollectionSlug, RelationshipField } from 'payload'

/** Where a record went when it was merged into another of its kind. Written by the merge alone. */
export function mergedInto(slug: CollectionSlug): RelationshipField {
  return {
    name: 'mergedInto',
    type: 'relationship',
    relationTo: slug,
    index: true,
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.mergedInto) },
  } as RelationshipField
}
