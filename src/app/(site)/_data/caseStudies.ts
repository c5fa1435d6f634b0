import { cache } from 'react'
import { idOf } from '@/src/lib/ids'
import type { Locale } from '@/src/lib/locales'
import { caseStudiesTag, servicesTag, testimonialsTag } from '@/src/lib/site-tags'
import type { CaseStudy, Media, Service, Tag } from '@/payload-types'
import { cached } from './cached'
import { payload } from './payload'
import { seoOf, type PageSeo } from './seo'
import type { Site } from './site'
import { testimonialsOf, type Quote } from './testimonials'
import { textByLocale } from './textByLocale'

/** What a site lists at once: more than a visitor reads, and what one public read may ask for. */
const MOST_CASE_STUDIES = 100

/** A published case study as lists and blocks show it. */
export interface CaseStudySummary {
  id: string
  slug: string
  title: string
  summary: string
  /** The name of the company that the work was done for. */
  company: string | null
  /** The public picture or model at its head. */
  hero: Media | null
  /** The published services that it is about. */
  services: { id: string; slug: string; title: string }[]
  tags: { id: string; slug: string; name: string }[]
  metrics: { value: string; label: string }[]
  featured: boolean
  completedAt: string | null
  updatedAt: string
}

/** A case study with everything that its page shows. */
export interface CaseStudyDetail extends CaseStudySummary {
  content: CaseStudy['content']
  gallery: Media[]
  testimonial: Quote | null
  projectUrl: string | null
  createdAt: string
  seo: PageSeo
  /** Its slug in each language that it has been written in. */
  slugs: Partial<Record<Locale, string>>
}

const SUMMARY = {
  title: true,
  slug: true,
  summary: true,
  company: true,
  heroAsset: true,
  services: true,
  tags: true,
  metrics: true,
  featured: true,
  completedAt: true,
  updatedAt: true,
} as const

const POPULATE = { tags: { name: true, slug: true }, services: { title: true, slug: true } } as const

/** The published case studies of a site in the order that editors gave them, the newest first where they gave none. */
export const caseStudiesOf = cache((site: Site): Promise<CaseStudySummary[]> => {
  const tags = [caseStudiesTag(site.id), servicesTag(site.id)]
  return cached(['case-studies', site.id, site.locale], tags, async () => {
    const { docs } = await (
      await payload()
    ).find({
      collection: 'case-studies',
      where: { and: [{ organization: { equals: site.id } }, { _status: { equals: 'published' } }] },
      select: SUMMARY,
      populate: POPULATE,
      sort: ['_order', '-createdAt'],
      locale: site.locale,
      depth: 1,
      limit: MOST_CASE_STUDIES,
      pagination: false,
      overrideAccess: false,
    })
    const companies = await companyNames(docs)
    return docs.map((study) => summaryOf(study as CaseStudy, companies))
  })
})

/** A published case study by its address, or null when there is none. */
export const caseStudyOf = cache(async (site: Site, slug: string): Promise<CaseStudyDetail | null> => {
  const id = (await caseStudiesOf(site)).find((study) => study.slug === slug)?.id
  if (!id) return null
  const tags = [caseStudiesTag(site.id), servicesTag(site.id), testimonialsTag(site.id)]
  return cached(['case-study', site.id, id, site.locale], tags, async () => {
    const { docs } = await (
      await payload()
    ).find({
      collection: 'case-studies',
      where: {
        and: [{ id: { equals: id } }, { organization: { equals: site.id } }, { _status: { equals: 'published' } }],
      },
      populate: POPULATE,
      locale: site.locale,
      depth: 1,
      limit: 1,
      pagination: false,
      overrideAccess: false,
    })
    return docs[0] ? caseStudyFrom(site, docs[0]) : null
  })
})

/**
 * A case study as its page shows it, from a row that was read with `depth: 1` or more: published, or the draft that an
 * editor looks at.
 */
export async function caseStudyFrom(site: Site, study: CaseStudy): Promise<CaseStudyDetail> {
  const [companies, quotes, slugs] = await Promise.all([
    companyNames([study]),
    testimonialsOf(site),
    caseStudySlugs(site),
  ])
  const testimonial = idOf(study.testimonial)
  return {
    ...summaryOf(study, companies),
    content: study.content,
    gallery: (study.gallery ?? []).flatMap((file) => publicFile(file) ?? []),
    testimonial: quotes.find(({ id }) => id === testimonial) ?? null,
    projectUrl: study.projectUrl || null,
    createdAt: study.createdAt,
    seo: seoOf(study),
    slugs: slugs[study.id] ?? {},
  }
}

/** Slugs of every published case study by language, for alternates and sitemaps. */
export const caseStudySlugs = cache((site: Site): Promise<Record<string, Partial<Record<Locale, string>>>> => {
  return cached(['case-study-slugs', site.id], [caseStudiesTag(site.id)], async () => {
    const { docs } = await (
      await payload()
    ).find({
      collection: 'case-studies',
      where: { and: [{ organization: { equals: site.id } }, { _status: { equals: 'published' } }] },
      select: { slug: true },
      locale: 'all',
      depth: 0,
      limit: MOST_CASE_STUDIES,
      pagination: false,
      overrideAccess: false,
    })
    return Object.fromEntries(docs.map(({ id, slug }) => [id, textByLocale(slug)]))
  })
})

function summaryOf(study: CaseStudy, companies: ReadonlyMap<string, string>): CaseStudySummary {
  return {
    id: study.id,
    slug: study.slug,
    title: study.title,
    summary: study.summary,
    company: companies.get(idOf(study.company) ?? '') ?? null,
    hero: publicFile(study.heroAsset),
    services: (study.services ?? []).flatMap((service) =>
      isPopulated<Service>(service) && service.slug
        ? [{ id: service.id, slug: service.slug, title: service.title }]
        : [],
    ),
    tags: (study.tags ?? []).flatMap((tag) =>
      isPopulated<Tag>(tag) && tag.slug ? [{ id: tag.id, slug: tag.slug, name: tag.name }] : [],
    ),
    metrics: (study.metrics ?? []).map(({ value, label }) => ({ value, label })),
    featured: study.featured === true,
    completedAt: study.completedAt || null,
    updatedAt: study.updatedAt,
  }
}

/** The policy keeps companies to staff. That a case study names one is the editor's decision to name it; nothing else leaves. */
async function companyNames(studies: readonly { company?: CaseStudy['company'] }[]): Promise<Map<string, string>> {
  const ids = [...new Set(studies.flatMap(({ company }) => idOf(company) ?? []))]
  if (ids.length === 0) return new Map()
  const { docs } = await (
    await payload()
  ).find({
    collection: 'companies',
    where: { and: [{ id: { in: ids } }, { deletedAt: { exists: false } }] },
    select: { name: true },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

/** Whoever may not read a record gets its id and nothing more. */
function isPopulated<Row extends object>(value: Row | string): value is Row {
  return typeof value === 'object' && value !== null
}

function publicFile(file: Media | string | null | undefined): Media | null {
  return file && isPopulated<Media>(file) && file.visibility === 'public' && file.url ? file : null
}
