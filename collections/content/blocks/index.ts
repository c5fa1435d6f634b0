import type { Block, BlockSlug } from 'payload'
import { bookingBlock } from './booking'
import { callToAction } from './callToAction'
import { caseStudiesBlock } from './caseStudies'
import { faq } from './faq'
import { formBlock } from './form'
import { gallery } from './gallery'
import { hero } from './hero'
import { latestPosts } from './latestPosts'
import { logos } from './logos'
import { mediaBlock } from './media'
import { metrics } from './metrics'
import { pricing } from './pricing'
import { richText } from './richText'
import { servicesBlock } from './services'
import { testimonialsBlock } from './testimonials'

/** Every block that pages and case studies are built from, in the order of the picker. */
export const blocks: Block[] = [
  hero,
  richText,
  mediaBlock,
  gallery,
  servicesBlock,
  caseStudiesBlock,
  latestPosts,
  metrics,
  testimonialsBlock,
  logos,
  pricing,
  faq,
  callToAction,
  formBlock,
  bookingBlock,
]

/** Where any block may stand. */
export const PAGE_BLOCKS = blocks.map(({ slug }) => slug) as BlockSlug[]

/** What tells a case study: no first screen, which the study has itself, and no forms. */
export const STORY_BLOCKS = [
  richText,
  mediaBlock,
  gallery,
  metrics,
  testimonialsBlock,
  servicesBlock,
  faq,
  callToAction,
  bookingBlock,
].map(({ slug }) => slug) as BlockSlug[]
