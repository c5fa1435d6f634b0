import type { CollectionSlug, Config, Payload } from 'payload'
import type { SearchKind } from '@/src/lib/search/results'

/** Where the words of a collection's documents stand, and where their pages are. */
export interface SearchSource {
  kind: SearchKind
  /** @default the kind */
  slug?: CollectionSlug
  /** Folder of the pages' addresses, such as `/services`; empty for pages of the site itself. */
  folder: string
  /** Fields that make the summary: the first that says something. */
  summary: string[]
}

export const slugOf = ({ kind, slug }: SearchSource): CollectionSlug => slug ?? kind

/** Keeps the sources with the configuration, for scripts that fill the search. */
export function withSources(config: Config, sources: readonly SearchSource[]): Config {
  return { ...config, custom: { ...config.custom, searchSources: sources } }
}

export function sourcesOf(config: Pick<Payload['config'], 'custom'>): readonly SearchSource[] {
  return (config.custom?.searchSources as readonly SearchSource[] | undefined) ?? []
}
