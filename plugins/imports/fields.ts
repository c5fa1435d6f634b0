import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, FieldAccess, FlattenedField, Option, PayloadRequest } from 'payload'
import { kindOfImport } from './kinds'

export type TargetKind =
  'text' | 'email' | 'number' | 'money' | 'date' | 'checkbox' | 'select' | 'texts' | 'relation' | 'fullName'

/** A field that a column can fill. */
export interface Target {
  name: string
  /** In the reader's language. */
  label: string
  /** In all languages, to know columns by. */
  names: string[]
  kind: TargetKind
  isRequired: boolean
  choices?: { value: string; names: string[] }[]
  relationTo?: string
}

/** People's names are one column in many files; contacts keep two. */
const FULL_NAME = 'fullName'

/**
 * The fields of a collection that a person may fill from a file: no software's own, no secrets, no lists of rows. From the
 * collection itself, so that a new field can be imported without a word here.
 */
export async function targetsOf(req: PayloadRequest, slug: string): Promise<Target[]> {
  const config = req.payload.collections[slug as CollectionSlug].config
  const left = kindOfImport(slug).without
  const targets: Target[] = []
  for (const field of config.flattenedFields) {
    const kind = kindOf(field)
    if (kind === null || left.includes(field.name) || !(await isOpen(req, field))) continue
    targets.push({
      name: field.name,
      label: textOf(req, labelOf(field)),
      names: namesOf(labelOf(field)),
      kind,
      isRequired: 'required' in field && field.required === true && !('defaultValue' in field && field.defaultValue),
      ...('options' in field ? { choices: field.options.map(choiceOf) } : {}),
      ...(kind === 'relation' && 'relationTo' in field ? { relationTo: String(field.relationTo) } : {}),
    })
  }
  const [first, last] = ['firstName', 'lastName'].map((name) => targets.some((target) => target.name === name))
  if (!first || !last) return targets
  const name = config.flattenedFields.find((field) => field.name === 'name')
  const label = name ? labelOf(name) : 'Name'
  return [
    {
      name: FULL_NAME,
      label: textOf(req, label),
      names: [...namesOf(label), 'name'],
      kind: 'fullName',
      isRequired: false,
    },
    ...targets,
  ]
}

function kindOf(field: FlattenedField): TargetKind | null {
  const { hidden, admin, custom, localized, virtual } = field as {
    hidden?: boolean
    admin?: { hidden?: boolean; readOnly?: boolean; disabled?: boolean }
    custom?: Record<string, unknown>
    localized?: boolean
    virtual?: unknown
  }
  if (hidden || admin?.hidden || admin?.readOnly || admin?.disabled || localized || virtual) return null
  if (custom?.encrypted !== undefined || custom?.secret === true) return null
  switch (field.type) {
    case 'text':
      return field.hasMany ? 'texts' : 'text'
    case 'textarea':
      return 'text'
    case 'number':
      return field.hasMany ? null : custom?.money === true ? 'money' : 'number'
    case 'email':
    case 'date':
    case 'checkbox':
      return field.type
    case 'select':
    case 'radio':
      return 'hasMany' in field && field.hasMany ? null : 'select'
    case 'relationship':
      return field.hasMany || typeof field.relationTo !== 'string' ? null : 'relation'
    default:
      return null
  }
}

async function isOpen(req: PayloadRequest, field: FlattenedField): Promise<boolean> {
  const { access } = field as { access?: { create?: FieldAccess; update?: FieldAccess } }
  return !access?.create || (await access.create({ req })) === true
}

function labelOf(field: FlattenedField): unknown {
  return 'label' in field && field.label ? field.label : field.name
}

function textOf(req: PayloadRequest, label: unknown): string {
  return getTranslation(label as string, req.i18n)
}

function namesOf(label: unknown): string[] {
  if (typeof label === 'string') return [label]
  return typeof label === 'object' && label !== null
    ? Object.values(label).filter((text): text is string => typeof text === 'string')
    : []
}

function choiceOf(option: Option): { value: string; names: string[] } {
  return typeof option === 'string'
    ? { value: option, names: [option] }
    : { value: option.value, names: namesOf(option.label) }
}
