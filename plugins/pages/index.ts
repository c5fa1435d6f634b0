import type { Block, CollectionConfig, Config, Plugin } from 'payload'
import { previewUrl } from './previewUrl'

export interface PagesOptions {
  /** Collections whose records are shown beside their editor, as visitors will see them. */
  previewed: readonly string[]
  /** @default 'organizations' */
  organizationsSlug?: string
}

const LABEL = '/plugins/pages/admin/BlockLabel#BlockLabel'

/** Widths that people really have, in pixels. */
const BREAKPOINTS = [
  { name: 'phone', label: 'Phone', width: 390, height: 844 },
  { name: 'tablet', label: 'Tablet', width: 834, height: 1112 },
  { name: 'desktop', label: 'Desktop', width: 1440, height: 900 },
]

/** Building pages in the panel: a live preview beside the editor, a button that opens it, and blocks that say what is in them. */
export const pagesPlugin =
  ({ previewed, organizationsSlug = 'organizations' }: PagesOptions): Plugin =>
  (config: Config): Config => {
    const missing = previewed.filter((slug) => !config.collections?.some((collection) => collection.slug === slug))
    if (missing.length > 0) {
      throw new Error(`pagesPlugin: no collection "${missing.join('", "')}" can be previewed. Correct "previewed".`)
    }
    return {
      ...config,
      blocks: config.blocks?.map(withLabel),
      collections: config.collections?.map((collection) =>
        previewed.includes(collection.slug) ? withPreview(collection, organizationsSlug) : collection,
      ),
    }
  }

function withPreview(collection: CollectionConfig, organizationsSlug: string): CollectionConfig {
  const { slug, admin } = collection
  return {
    ...collection,
    admin: {
      ...admin,
      livePreview: {
        breakpoints: BREAKPOINTS,
        url: ({ data, locale, req }) =>
          previewUrl(req, { collection: slug, row: data, locale: locale.code, organizationsSlug }),
      },
      preview: (row, { locale, req }) => previewUrl(req, { collection: slug, row, locale, organizationsSlug }),
    },
  }
}

function withLabel(block: Block): Block {
  const { admin } = block
  return { ...block, admin: { ...admin, components: { ...admin?.components, Label: LABEL } } }
}
