/** Where a file and what is drawn from it are found. The one place that knows how such an address is written. */

/** A smaller picture of a file: its width as its name, or `thumbnail`. */
export interface FileVariant {
  name: string
  format: 'avif' | 'webp'
  width: number
  height: number
  bytes: number
}

export type VariantFormat = FileVariant['format']

const ROUTE = '/api/media/file/'

/**
 * The address of a file, or of one of its variants. `base` is the origin of a CDN that fetches from this server, or empty.
 * Names are random, so what an address shows never changes.
 */
export function fileAddress(filename: string, variant?: Pick<FileVariant, 'name' | 'format'>, base = ''): string {
  const query = variant ? `?size=${variant.name}.${variant.format}` : ''
  return `${base}${ROUTE}${encodeURIComponent(filename)}${query}`
}

/** Reads the `size` of an address: `960.avif`. Null for what names no variant. */
export function parseVariant(value: string): Pick<FileVariant, 'name' | 'format'> | null {
  const [, name, format] = /^(\d{1,5}|thumbnail)\.(avif|webp)$/.exec(value) ?? []
  return name && format ? { name, format: format as VariantFormat } : null
}

/** Whether a value is a list of variants as the database keeps it. */
export function variantsOf(value: unknown): FileVariant[] {
  return Array.isArray(value) ? value.filter(isVariant) : []
}

function isVariant(value: unknown): value is FileVariant {
  if (typeof value !== 'object' || value === null) return false
  const { name, format, width, height } = value as Partial<FileVariant>
  return (
    typeof name === 'string' &&
    (format === 'avif' || format === 'webp') &&
    typeof width === 'number' &&
    typeof height === 'number'
  )
}

/** The `srcset` of one format: every width that there is, the narrowest first. Empty when there is none. */
export function srcSetOf(filename: string, variants: readonly FileVariant[], format: VariantFormat, base = ''): string {
  return variants
    .filter((variant) => variant.format === format && variant.name !== 'thumbnail')
    .toSorted((a, b) => a.width - b.width)
    .map((variant) => `${fileAddress(filename, variant, base)} ${variant.width}w`)
    .join(', ')
}
