import { Hero } from '@/src/components/blocks/Hero'
import type { PageDetail } from '../_data/pages'
import type { Site } from '../_data/site'
import { Blocks } from './Blocks'

interface PageArticleProps {
  page: PageDetail
  site: Site
  isPreview?: boolean
}

/** A page from its blocks. One that does not begin with a hero begins with its title. */
export function PageArticle({ page, site, isPreview }: PageArticleProps) {
  const hasHero = page.blocks[0]?.blockType === 'hero'
  return (
    <>
      {hasHero ? null : <Hero head={{ title: page.title, text: page.summary }} isFirst />}
      <Blocks blocks={page.blocks} site={site} hasTitle={!hasHero} isPreview={isPreview} />
    </>
  )
}
