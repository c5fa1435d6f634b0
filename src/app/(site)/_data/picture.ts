import type { Media } from '@/payload-types'
import type { PictureSource } from '@/src/components/site/Picture'
import { readEnv } from '@/src/lib/env'
import { fileAddress, srcSetOf, variantsOf } from '@/src/lib/media-address'

/**
 * A populated media row as a picture, or null when it is none that everybody may see: only an id, private, in the trash, or
 * no image. A picture that is not processed yet shows its original.
 */
export function pictureOf(media: Media | string | null | undefined): PictureSource | null {
  if (!media || typeof media === 'string') return null
  const { filename, mimeType, visibility, deletedAt, width, height } = media
  const isShown = visibility === 'public' && !deletedAt && mimeType?.startsWith('image/')
  if (!isShown || !filename || !width || !height) return null
  const base = readEnv().CDN_URL ?? ''
  const variants = variantsOf(media.variants)
  const sources = (['avif', 'webp'] as const)
    .map((format) => ({ type: `image/${format}`, srcSet: srcSetOf(filename, variants, format, base) }))
    .filter(({ srcSet }) => srcSet !== '')
  return {
    src: fileAddress(filename, undefined, base),
    alt: media.alt,
    width,
    height,
    focal: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
    blur: media.blurDataUrl ?? null,
    sources,
  }
}

/**
 * The drawing that a model's processing leaves of it, square and without a ground, or null when there is none (yet) that
 * everybody may see. Null for what is no model: pictures have their own.
 */
export function modelPictureOf(media: Media | string | null | undefined): PictureSource | null {
  if (!media || typeof media === 'string') return null
  const { filename, type, visibility, deletedAt } = media
  const drawn = variantsOf(media.variants).find(({ name }) => name === 'thumbnail')
  if (type !== 'MODEL' || visibility !== 'public' || deletedAt || !filename || !drawn) return null
  return {
    src: fileAddress(filename, drawn, readEnv().CDN_URL ?? ''),
    alt: media.alt,
    width: drawn.width,
    height: drawn.height,
    focal: { x: 50, y: 50 },
    blur: null,
    sources: [],
  }
}
