import type { Catalogue } from '../catalogue'

export const de: Catalogue = { labels: {}, words: {}, refusals: {} }
