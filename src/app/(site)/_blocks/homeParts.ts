import type { HeroBlock, ServicesBlock } from '@/payload-types'
import type { PageBlock } from '../_data/pages'

/** What of a home page stands beside the instrument, and what below it. */
export interface HomeParts {
  hero: HeroBlock | null
  services: ServicesBlock | null
  rest: PageBlock[]
}

/**
 * A hero that comes first and the services behind it stand beside the instrument, which shows the same services; everything
 * else stands below, over the whole width.
 */
export function homeParts(blocks: readonly PageBlock[]): HomeParts {
  const [first, second] = blocks
  const hero = first?.blockType === 'hero' ? first : null
  const next = hero ? second : first
  const services = next?.blockType === 'services' ? next : null
  return { hero, services, rest: blocks.slice(Number(hero !== null) + Number(services !== null)) }
}
