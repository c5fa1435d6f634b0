import type { RelationshipField } from 'payload'
import { relationship } from 'payload/shared'
import { idOf } from '@/src/lib/ids'

/**
 * A record names what not everybody reads: somebody's goal, a lead. Payload holds the value against what the person sees at
 * every save, so that a colleague could save nothing of the record. What it names already may stay.
 */
export function keepingWhatStands(field: RelationshipField): RelationshipField {
  return {
    ...field,
    validate: (value: unknown, options: Parameters<typeof relationship>[1] & { previousValue?: unknown }) => {
      const id = idOf(value)
      return id !== null && id === idOf(options.previousValue)
        ? true
        : relationship(value as Parameters<typeof relationship>[0], options)
    },
  } as RelationshipField
}
