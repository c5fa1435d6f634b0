import { cache } from 'react'
import { planetLookOf } from '@/src/fields/planetLook'
import type { Locale } from '@/src/lib/locales'
import type { PlanetLook } from '@/src/lib/planet-look'
import { servicesTag } from '@/src/lib/site-tags'
import type { Service } from '@/payload-types'
import { cached } from './cached'
import { payload } from './payload'
import { seoOf, type PageSeo } from './seo'
import type { Site } from './site'
import { textByLocale } from './textByLocale'

/** More than any ring can carry; what a page lists at once. */
const MOST_SERVICES = 100

/** A published service as lists, navigation and the scene show it. */
export interface ServiceSummary {
  id: string
  slug: string
  title: string
  tagline: string | null
  /** Its place from the lamp outwards, counted from 1. */
  orbit: number
  featuredOrder: number | null
  look: PlanetLook
  /** Path of the uploaded model that stands in for the procedural planet, if it is public. */
  modelUrl: string | null
  updatedAt: string
}

/** A published service with everything that its page shows. */
export interface ServiceDetail {
  description: string
  content: Service['content']
  seo: PageSeo
  /** The service's slug in each language in which it has one. */
  slugs: Partial<Record<Locale, string>>
}

/** The published services of a site in orbit order. Two statements for any number of services, then none until one changes. */
export const servicesOf = cache((site: Site): Promise<ServiceSummary[]> => {
  return cached(['services', site.id, site.locale], [servicesTag(site.id)], async () => {
    const { docs } = await (
      await payload()
    ).find({
      collection: 'services',
      where: { organization: { equals: site.id } },
      select: {
        title: true,
        slug: true,
        tagline: true,
        featuredOrder: true,
        look: true,
        planetModel: true,
        updatedAt: true,
      },
      populate: { media: { filename: true, type: true, visibility: true } },
      sort: ['featuredOrder', 'createdAt'],
      locale: site.locale,
      depth: 1,
      limit: MOST_SERVICES,
      pagination: false,
      overrideAccess: false,
    })
    return docs.map((service, index) => ({
      id: service.id,
      slug: service.slug,
      title: service.title,
      tagline: service.tagline || null,
      orbit: index + 1,
      featuredOrder: service.featuredOrder ?? null,
      look: planetLookOf(service.look),
      modelUrl: modelUrlOf(service.planetModel),
      updatedAt: service.updatedAt,
    }))
  })
})

/** Whoever may not read a file gets its id and nothing more, so a private model leaves the procedural planet in its place. */
function modelUrlOf(model: Service['planetModel']): string | null {
  if (typeof model !== 'object' || !model?.filename) return null
  if (model.type !== 'MODEL' || model.visibility !== 'public') return null
  return `/api/media/file/${encodeURIComponent(model.filename)}`
}

/** The rest of a service that {@link servicesOf} listed, or null when it was unpublished a moment ago. */
export const serviceDetailOf = cache((site: Site, id: string): Promise<ServiceDetail | null> => {
  return cached(['service', site.id, id, site.locale], [servicesTag(site.id)], async () => {
    const api = await payload()
    const { docs } = await api.find({
      collection: 'services',
      where: { and: [{ id: { equals: id } }, { organization: { equals: site.id } }] },
      select: {
        description: true,
        content: true,
        metaTitle: true,
        metaDescription: true,
        metaImage: true,
        noIndex: true,
      },
      locale: site.locale,
      depth: 1,
      limit: 1,
      pagination: false,
      overrideAccess: false,
    })
    const service = docs[0]
    if (!service) return null
    return {
      description: service.description,
      content: service.content,
      seo: seoOf(service),
      slugs: await slugsOf(site.id, id),
    }
  })
})

async function slugsOf(organization: string, id: string): Promise<Partial<Record<Locale, string>>> {
  return (await readSlugs(organization, id))[id] ?? {}
}

async function readSlugs(organization: string, id?: string): Promise<Record<string, Partial<Record<Locale, string>>>> {
  const { docs } = await (
    await payload()
  ).find({
    collection: 'services',
    where: { and: [{ organization: { equals: organization } }, ...(id ? [{ id: { equals: id } }] : [])] },
    select: { slug: true },
    locale: 'all',
    depth: 0,
    limit: MOST_SERVICES,
    pagination: false,
    overrideAccess: false,
  })
  return Object.fromEntries(docs.map((service) => [service.id, textByLocale(service.slug)]))
}
