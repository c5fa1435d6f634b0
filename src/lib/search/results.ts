import type { TextPiece } from './marked'

/** Kinds of documents, in the order in which their groups stand where nothing was asked. */
export const SEARCH_KINDS = ['services', 'pages', 'case-studies', 'posts'] as const

export type SearchKind = (typeof SEARCH_KINDS)[number]

export interface SearchHit {
  id: string
  /** Path of the page, with the language. */
  href: string
  title: TextPiece[]
  snippet: TextPiece[]
}

export interface SearchGroup {
  kind: SearchKind
  hits: SearchHit[]
}

/** What `GET /api/search` answers. */
export interface SearchAnswer {
  /** The group of the best hit first. */
  groups: SearchGroup[]
  count: number
  /** Nothing was asked: these are the newest pages. */
  isRecent: boolean
}

export const SEARCH_ENDPOINT = '/api/search'
