import type { Block, BlockSlug } from 'payload'

/** Every block that pages and case studies are built from. */
export const blocks: Block[] = []

/** Where any block may stand. */
export const PAGE_BLOCKS: BlockSlug[] = []

/** What tells a case study. */
export const STORY_BLOCKS: BlockSlug[] = []
