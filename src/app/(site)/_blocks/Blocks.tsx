import type { ReactNode } from 'react'
import { EmptySection } from '@/src/components/blocks/Section'
import { JsonLd } from '@/src/components/site/JsonLd'
import { blockWords } from '@/src/lib/block-words'
import { localizedPath } from '@/src/lib/site-path'
import type { PageBlock } from '../_data/pages'
import type { Site } from '../_data/site'
import { faqData } from '../_data/structuredData'
import { bookingOf, formOfBlock } from './asking'
import { galleryOf, logosOf, mediaOf } from './pictures'
import { caseStudiesOfBlock, postsOfBlock, servicesOfBlock, testimonialsOfBlock } from './records'
import type { Setting } from './setting'
import { callToActionOf, faqOf, heroOf, metricsOf, pricingOf, textOf } from './written'

interface BlocksProps {
  blocks: readonly PageBlock[]
  site: Site
  /** The page's title stands elsewhere: a hero does not carry it. @default false */
  hasTitle?: boolean
  /** Editors are told of blocks that show nothing. @default false */
  isPreview?: boolean
}

/** The blocks of a page from top to bottom. Each reads what it shows by itself, and what it reads is kept by tag. */
export function Blocks({ blocks, site, hasTitle = false, isPreview = false }: BlocksProps) {
  const words = blockWords(site.locale)
  const questions = blocks.flatMap((block) => (block.blockType === 'faq' ? (block.items ?? []) : []))
  return (
    <>
      {blocks.map((block, index) => (
        <BlockOf
          key={block.id ?? index}
          block={block}
          setting={{
            site,
            words,
            at: (path) => localizedPath(site.locale, path),
            isFirst: index === 0 && !hasTitle,
            nothing: (head) => (isPreview ? <EmptySection head={head} words={words.previewEmpty} /> : null),
          }}
        />
      ))}
      <JsonLd data={faqData(questions)} />
    </>
  )
}

function BlockOf({ block, setting }: { block: PageBlock; setting: Setting }): ReactNode | Promise<ReactNode> {
  switch (block.blockType) {
    case 'hero':
      return heroOf(block, setting)
    case 'richText':
      return textOf(block, setting)
    case 'media':
      return mediaOf(block, setting)
    case 'gallery':
      return galleryOf(block, setting)
    case 'services':
      return servicesOfBlock(block, setting)
    case 'caseStudies':
      return caseStudiesOfBlock(block, setting)
    case 'latestPosts':
      return postsOfBlock(block, setting)
    case 'metrics':
      return metricsOf(block)
    case 'testimonials':
      return testimonialsOfBlock(block, setting)
    case 'logos':
      return logosOf(block, setting)
    case 'pricing':
      return pricingOf(block, setting)
    case 'faq':
      return faqOf(block)
    case 'callToAction':
      return callToActionOf(block, setting)
    case 'form':
      return formOfBlock(block, setting)
    case 'booking':
      return bookingOf(block, setting)
    default:
      // A block that this version of the application does not know.
      return null
  }
}
