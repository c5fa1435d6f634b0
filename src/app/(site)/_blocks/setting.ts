import type { ReactNode } from 'react'
import type { SectionHead } from '@/src/components/blocks/Section'
import type { BlockWords } from '@/src/lib/block-words'
import type { Site } from '../_data/site'

/** What a block is drawn with. */
export interface Setting {
  site: Site
  words: BlockWords
  at: (path: string) => string
  isFirst: boolean
  /** Stands in for a block that shows nothing. */
  nothing: (head?: SectionHead) => ReactNode
}
