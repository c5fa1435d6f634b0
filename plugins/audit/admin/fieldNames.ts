import { getTranslation, type I18n } from '@payloadcms/translations'
import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { readablePath } from './readable'

/** Reads paths (`look.ring.enabled`) by the labels of a collection's fields; a field that is gone by its name. */
export function fieldNames(
  collection: Pick<SanitizedCollectionConfig, 'flattenedFields'> | undefined,
  i18n: Pick<I18n, 'fallbackLanguage' | 'language' | 't'>,
): (path: string) => string {
  return (path) => {
    const parts: string[] = []
    let fields: FlattenedField[] = collection?.flattenedFields ?? []
    for (const name of path.split('.')) {
      const field = fields.find((one) => one.name === name)
      const label = field && 'label' in field ? field.label : undefined
      parts.push(label && typeof label === 'object' ? getTranslation(label, i18n) : readablePath(name))
      if (field) fields = 'flattenedFields' in field ? field.flattenedFields : []
    }
    return parts.join(' › ')
  }
}
