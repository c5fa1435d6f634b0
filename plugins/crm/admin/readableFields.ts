import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { tagOf } from '@/plugins/languages/api'
import { humanize } from '@/src/lib/options'
import { idOf } from '@/src/lib/ids'
import { findVisible } from '@/src/server/visibleRecord'
import type { MergePreview } from '../merge/preview'
import type { ShownField } from './MergeForm'

/** The fields of a merge as a person reads them: labels, options, dates and titles in place of names and ids. */
export async function readableFields(
  req: PayloadRequest,
  slug: CollectionSlug,
  fields: MergePreview['fields'],
): Promise<ShownField[]> {
  const config = req.payload.collections[slug].config
  const shown: ShownField[] = []
  for (const { name, from, into, proposed } of fields) {
    const field = config.flattenedFields.find((one) => one.name === name)
    const label = field && 'label' in field && field.label ? getTranslation(field.label, req.i18n) : humanize(name)
    shown.push({
      name,
      proposed,
      label,
      from: await readable(req, field, from),
      into: await readable(req, field, into),
    })
  }
  return shown
}

async function readable(
  req: PayloadRequest,
  field: FlattenedField | undefined,
  value: unknown,
): Promise<string | null> {
  if (value === null || value === undefined || value === '') return null
  switch (field?.type) {
    case 'relationship':
    case 'upload':
      return typeof field.relationTo === 'string' ? titleOf(req, field.relationTo, value) : JSON.stringify(value)
    case 'select': {
      const option = field.options.find((one) => typeof one === 'object' && one.value === value)
      return typeof option === 'object' ? String(getTranslation(option.label, req.i18n)) : String(value)
    }
    case 'date':
      return new Intl.DateTimeFormat(tagOf(req.i18n.language), { dateStyle: 'medium' }).format(new Date(String(value)))
    case 'checkbox':
      return req.t(value === true ? 'general:yes' : 'general:no')
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
}

async function titleOf(req: PayloadRequest, collection: CollectionSlug, value: unknown): Promise<string> {
  const doc = await findVisible(req, collection, idOf(value))
  const title = doc?.[(req.payload.collections[collection].config.admin.useAsTitle ?? 'id') as keyof typeof doc]
  return typeof title === 'string' ? title : '…'
}
