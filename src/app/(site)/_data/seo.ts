import type { Media } from '@/payload-types'

/** What editors wrote for search engines and previews in place of title, summary and picture (`src/fields/seo.ts`). */
export interface PageSeo {
  title: string | null
  description: string | null
  /** Path and size of the public picture. */
  image: { url: string; width: number | null; height: number | null; alt: string } | null
  noIndex: boolean
}

interface SeoRow {
  metaTitle?: string | null
  metaDescription?: string | null
  metaImage?: Media | string | null
  noIndex?: boolean | null
}

/** The SEO fields of a row that was read with `depth: 1`. */
export function seoOf({ metaTitle, metaDescription, metaImage, noIndex }: SeoRow): PageSeo {
  const isShown = typeof metaImage === 'object' && metaImage?.visibility === 'public' && metaImage.url
  return {
    title: metaTitle || null,
    description: metaDescription || null,
    image: isShown
      ? { url: isShown, width: metaImage.width ?? null, height: metaImage.height ?? null, alt: metaImage.alt ?? '' }
      : null,
    noIndex: noIndex === true,
  }
}
