import { randomBytes } from 'node:crypto'
import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload'
import { slugify } from '@/src/lib/text'

/** First segments of addresses that belong to the house itself; no record may sit on one of them. */
export const RESERVED_SLUGS: readonly string[] = [
  'admin',
  'api',
  'new',
  'next',
  'portal',
  'preview',
  'search',
  'static',
  'trash',
]

export interface SlugFieldOptions {
  /** The field beside this one that the slug is made from when it is empty. */
  source: string
  /** @default 'slug' */
  name?: string
  /** Words that cannot be a slug, on top of the house's own. */
  reserved?: readonly string[]
  /** In characters. @default 120 */
  maxLength?: number
  /** One slug per language. @default true */
  localized?: boolean
}

/**
 * The part of an address that names a record: `/services/<slug>`. Made from the source field in the language that is
 * being saved, until a person writes one; what a person writes is brought into the same form.
 *
 * Uniqueness is not checked here, where two savers could pass at once: an index over organization, language and slug
 * in a migration decides.
 */
export function slugField(options: SlugFieldOptions): TextField {
  const { source, name = 'slug', maxLength = 120, localized = true } = options
  const reserved = new Set([...RESERVED_SLUGS, ...(options.reserved ?? [])])
  return {
    name,
    type: 'text',
    required: true,
    localized,
    index: true,
    maxLength,
    admin: { position: 'sidebar', description: 'The end of the page’s address. Leave it empty to have one made.' },
    hooks: {
      beforeValidate: [fillSlug({ source, reserved, maxLength })],
      beforeDuplicate: [({ value }) => (typeof value === 'string' && value !== '' ? copyOf(value, maxLength) : value)],
    },
    validate: validateSlug(reserved, maxLength),
  }
}

type FillOptions = { source: string; reserved: ReadonlySet<string>; maxLength: number }

/** Brings a written slug into form, or makes one. Runs on drafts too, where Payload skips `validate`. */
function fillSlug({ source, reserved, maxLength }: FillOptions): FieldHook {
  return ({ value, siblingData, previousSiblingDoc, req }) => {
    const locale = typeof req.locale === 'string' ? req.locale : undefined
    const written = typeof value === 'string' ? value.trim() : ''
    const text = written === '' ? (textOf(siblingData, source) ?? textOf(previousSiblingDoc, source) ?? '') : written
    const slug = slugify(text, { locale, maxLength })
    // Null and not an empty text: the unique index must let many drafts be without a slug.
    if (slug === '') return null
    // What a person wrote is theirs to correct; what was made for them must work at once.
    return written === '' && reserved.has(slug) ? slugify(`${slug} 1`, { maxLength }) : slug
  }
}

function validateSlug(reserved: ReadonlySet<string>, maxLength: number): TextFieldSingleValidation {
  return (value) => {
    if (!value) return 'Write a slug with at least one letter or digit: the title gave none.'
    if (value.length > maxLength) return `Use at most ${maxLength} characters.`
    if (value !== slugify(value, { maxLength })) return 'Use lower-case letters, digits and single hyphens.'
    if (reserved.has(value)) return `“${value}” is an address of the house itself. Choose another word.`
    return true
  }
}

/** A duplicate keeps a slug that shows where it comes from, with an ending that the index has not seen. */
function copyOf(slug: string, maxLength: number): string {
  const ending = `-${randomBytes(3).toString('hex')}`
  return slugify(slug, { maxLength: maxLength - ending.length }) + ending
}

function textOf(row: unknown, key: string): string | undefined {
  const value = (row as Record<string, unknown> | null | undefined)?.[key]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
