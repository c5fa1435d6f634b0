import type { Catalogue } from '../catalogue'

export const ja: Catalogue = { labels: {}, words: {}, refusals: {} }
