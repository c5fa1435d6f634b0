import type { Catalogue } from '../catalogue'

export const es: Catalogue = { labels: {}, words: {}, refusals: {} }
