import type { FileKind } from '@/src/lib/media/sniff'

export interface MediaOptions {
  /** @default 'media' */
  mediaSlug?: string
  /** @default 'media-folders' */
  foldersSlug?: string
  /**
   * Largest upload of each kind, in megabytes.
   * @default { IMAGE: 25, DOCUMENT: 50, MODEL: 50, VIDEO: 200 }
   */
  megabytes?: Partial<Record<FileKind, number>>
  /**
   * Pictures with more pixels than this, in millions, are refused: opened, they would fill the memory.
   * @default 100
   */
  megapixels?: number
}

export interface Limits {
  megabytes: Record<FileKind, number>
  megapixels: number
}

export function limitsOf({ megabytes, megapixels = 100 }: MediaOptions): Limits {
  return { megabytes: { IMAGE: 25, DOCUMENT: 50, MODEL: 50, VIDEO: 200, ...megabytes }, megapixels }
}
