import type { Catalogue } from '../catalogue'

export const fr: Catalogue = { labels: {}, words: {}, refusals: {} }
