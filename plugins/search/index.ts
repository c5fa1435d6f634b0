import type { Config, Plugin } from 'payload'
import { subscribe } from '@/plugins/events/api'
import { registerQueues } from '@/plugins/jobs/api'
import { followEvents } from './followEvents'
import { indexQueue } from './indexQueue'
import { reindexQueue } from './reindexQueue'
import { searchEndpoint } from './searchEndpoint'
import { slugOf, withSources, type SearchSource } from './sources'

export interface SearchOptions {
  /** What is found, and where its words and pages are. */
  sources: readonly SearchSource[]
  /** @default 'organizations' */
  organizationsSlug?: string
}

/** The search of the site: kept by jobs, asked by visitors as they type, tolerant of accents, endings and slips. */
export const searchPlugin =
  ({ sources, organizationsSlug = 'organizations' }: SearchOptions): Plugin =>
  (config: Config): Config => {
    const missing = sources.map(slugOf).find((slug) => !config.collections?.some((one) => one.slug === slug))
    if (missing) throw new Error(`The search finds "${missing}", which is no collection. Correct its options.`)
    return subscribe(
      registerQueues(withSources({ ...config, endpoints: [...(config.endpoints ?? []), searchEndpoint] }, sources), [
        indexQueue(sources),
        reindexQueue(sources),
      ]),
      {
        name: 'search: follow what is public',
        types: [...sources.map((source) => `${slugOf(source)}.*`), `${organizationsSlug}.*`],
        handle: followEvents(sources, organizationsSlug),
      },
    )
  }
