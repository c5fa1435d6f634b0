import { fill } from '@/src/lib/fill'
import { pagesTag, postsTag } from '@/src/lib/site-tags'
import { siteWords } from '@/src/lib/site-words'
import { storyWords } from '@/src/lib/story-words'
import type { PlanetLook } from '@/src/lib/planet-look'
import { bookableTypeOf, bookingWordsOf } from './bookings'
import { cached } from './cached'
import { caseStudiesOf } from './caseStudies'
import { payload } from './payload'
import { servicesOf } from './services'
import type { Site } from './site'

/** What the picture of a page for link previews says. */
export interface OgText {
  /** The engraved line over the title. */
  label: string
  title: string
  /** A service's own planet, when the page is about one. */
  look: PlanetLook | null
}

/** The words of a page's picture, or null when the site has no such page. `path` is without the language prefix. */
export async function ogTextOf(site: Site, path: string): Promise<OgText | null> {
  const [, folder = '', slug, ...rest] = path.split('/').map(decodeURIComponent)
  const words = siteWords(site.locale)
  const text = (label: string, title: string, look: PlanetLook | null = null): OgText => ({ label, title, look })
  if (rest.length > 0) return text(site.name, site.tagline ?? site.name)
  if (folder === '') return text(site.name, site.tagline ?? site.name)
  if (slug === undefined) return (await listText(site, folder)) ?? null
  switch (folder) {
    case 'services': {
      const services = await servicesOf(site)
      const service = services.find((one) => one.slug === slug)
      if (!service) return null
      return text(fill(words.orbit, { number: service.orbit, total: services.length }), service.title, service.look)
    }
    case 'case-studies': {
      const study = (await caseStudiesOf(site)).find((one) => one.slug === slug)
      return study ? text(study.company ?? storyWords(site.locale).caseStudies, study.title) : null
    }
    case 'book': {
      const type = await bookableTypeOf(site, slug)
      return type ? text(bookingWordsOf(site).book, type.title) : null
    }
    case 'blog': {
      const title = await titleOf(site, 'posts', slug)
      return title ? text(site.name, title) : null
    }
    default:
      return null
  }
}

/** Lists and pages: one segment. */
async function listText(site: Site, folder: string): Promise<OgText | null> {
  const words = siteWords(site.locale)
  const titles: Record<string, string> = {
    services: words.servicesTitle,
    contact: words.contactTitle,
    'case-studies': storyWords(site.locale).listTitle,
    blog: site.tagline ?? site.name,
    book: bookingWordsOf(site).listTitle,
  }
  const title = titles[folder] ?? (await titleOf(site, 'pages', folder))
  return title ? { label: site.name, title, look: null } : null
}

/** The title of a published record in the site's language. */
function titleOf(site: Site, collection: 'pages' | 'posts', slug: string): Promise<string | null> {
  const tags = [(collection === 'pages' ? pagesTag : postsTag)(site.id)]
  return cached(['og-title', site.id, site.locale, collection, slug], tags, async () => {
    const { docs } = await (
      await payload()
    ).find({
      collection,
      where: {
        and: [{ organization: { equals: site.id } }, { slug: { equals: slug } }, { _status: { equals: 'published' } }],
      },
      select: { title: true },
      locale: site.locale,
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: false,
    })
    return docs[0]?.title ?? null
  })
}
