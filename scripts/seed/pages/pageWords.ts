import type { Page } from '@/payload-types'
import { richText } from '../richText'

/** A block as a person writes it: its version and ids are the house's matter. */
export type Layout = NonNullable<Page['layout']>
type Content = Extract<Layout[number], { blockType: 'richText' }>['content']

export interface PageWords {
  title: string
  slug: string
  summary: string
  layout: Layout
}

export interface DemoPage {
  isHome?: boolean
  en: PageWords
  es?: PageWords
}

/** Ids of what the pages show, by the names that the other parts of the demo gave them. */
export interface DemoParts {
  media: ReadonlyMap<string, string>
  /** A form that is open, if there is one. */
  form: string | null
}

export const prose = (...lines: string[]) => richText(...lines) as unknown as Content
export const link = (label: string, address: string) => ({ label, address })
/** The id of a picture, if it was made. */
export const picture = (media: DemoParts['media'], name: string) => media.get(name)
export const pictures = (media: DemoParts['media'], names: string[]) => names.flatMap((name) => media.get(name) ?? [])
