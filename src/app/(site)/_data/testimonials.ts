import { cache } from 'react'
import { idOf } from '@/src/lib/ids'
import { testimonialsTag } from '@/src/lib/site-tags'
import type { Media, Testimonial } from '@/payload-types'
import { cached } from './cached'
import { payload } from './payload'
import type { Site } from './site'

/** What one page may show of them. */
const MOST_TESTIMONIALS = 100

/** What somebody says of the studio, with nothing that is not for the public. */
export interface Quote {
  id: string
  content: string
  authorName: string
  authorTitle: string | null
  company: string | null
  /** From 1 to 5. */
  rating: number
  photo: Media | null
  /** Id of the service that it is about. */
  service: string | null
  featured: boolean
}

export interface TestimonialChoice {
  /** Id of a service: only what was said about this one. */
  service?: string
  /** @default true */
  featuredFirst?: boolean
}

/**
 * The testimonials of a site that are published with the person's consent, in the order that editors gave them, featured
 * ones in front.
 */
export const testimonialsOf = cache(
  async (site: Site, { service, featuredFirst = true }: TestimonialChoice = {}): Promise<Quote[]> => {
    const quotes = await allQuotes(site)
    const chosen = service ? quotes.filter((quote) => quote.service === service) : quotes
    if (!featuredFirst) return chosen
    return [...chosen.filter(({ featured }) => featured), ...chosen.filter(({ featured }) => !featured)]
  },
)

const allQuotes = cache((site: Site): Promise<Quote[]> => {
  return cached(['testimonials', site.id, site.locale], [testimonialsTag(site.id)], async () => {
    const { docs } = await (
      await payload()
    ).find({
      collection: 'testimonials',
      // Consent itself is no business of visitors: the policy asks for it, see `collections/policy/`.
      where: { and: [{ organization: { equals: site.id } }, { _status: { equals: 'published' } }] },
      sort: ['_order', '-createdAt'],
      locale: site.locale,
      depth: 1,
      limit: MOST_TESTIMONIALS,
      pagination: false,
      overrideAccess: false,
    })
    return docs.map(quoteOf)
  })
})

/** A testimonial as the site shows it, from a populated row. */
function quoteOf(row: Testimonial): Quote {
  const photo = typeof row.photo === 'object' && row.photo?.visibility === 'public' && row.photo.url ? row.photo : null
  return {
    id: row.id,
    content: row.content,
    authorName: row.authorName,
    authorTitle: row.authorTitle || null,
    company: row.company || null,
    rating: row.rating,
    photo,
    service: idOf(row.service),
    featured: row.featured === true,
  }
}
