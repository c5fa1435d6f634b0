import type { Payload } from 'payload'
import { blockVersion } from '@/src/lib/blocks/upgrade'
import { richText } from '../richText'
import { context } from './context'
import type { DemoCaseStudy, Words } from './demoCaseStudy'
import { seedTags } from './tags'

export { meridianCaseStudies } from './meridian'
export { nadirCaseStudies } from './nadir'

interface SeedOptions {
  organization: string
  studies: DemoCaseStudy[]
  /** Ids by company name, by service slug, by media name, by author of the testimonial. */
  companies: ReadonlyMap<string, string>
  services: ReadonlyMap<string, string>
  media: ReadonlyMap<string, string>
  testimonials: ReadonlyMap<string, string>
}

/** Publishes the case studies of a studio, in both languages where they are written in both, in the order of the list. */
export async function seedCaseStudies(payload: Payload, options: SeedOptions): Promise<void> {
  const { organization, studies, companies, services, media, testimonials } = options
  const tags = await seedTags(payload, organization, [...new Set(studies.flatMap((study) => study.tags))])
  const known = (ids: ReadonlyMap<string, string>, names: string[]) => names.flatMap((name) => ids.get(name) ?? [])
  // The newest stands in front, so the last of the list is made first.
  for (const { es, story, metrics, ...study } of [...studies].reverse()) {
    const created = await payload.create({
      collection: 'case-studies',
      data: {
        organization,
        title: study.title,
        slug: study.slug,
        summary: study.summary,
        heroAsset: media.get(study.hero ?? ''),
        content: blocksOf(story),
        company: companies.get(study.company ?? ''),
        services: known(services, study.services),
        metrics: metrics.map(([value, label]) => ({ value, label })),
        testimonial: testimonials.get(study.testimonial ?? ''),
        gallery: known(media, study.gallery),
        tags: known(tags, study.tags),
        completedAt: study.completedAt,
        projectUrl: study.projectUrl,
        featured: study.featured === true,
        _status: 'published',
      },
      context,
    })
    if (!es) continue
    await payload.update({
      collection: 'case-studies',
      id: created.id,
      locale: 'es',
      data: {
        title: es.title,
        slug: es.slug,
        summary: es.summary,
        content: blocksOf(es.story),
        metrics: (created.metrics ?? []).map(({ id }, index) => {
          const [value, label] = es.metrics[index] ?? ['', '']
          return { id, value, label }
        }),
        _status: 'published',
      },
      context,
    })
  }
}

function blocksOf(story: Words['story']) {
  return story.map(([label, ...lines]) => ({
    blockType: 'richText' as const,
    blockVersion: blockVersion('richText'),
    label,
    content: richText(...lines) as never,
  }))
}
