import type { CaseStudySummary } from '../_data/caseStudies'

/** What the list is narrowed to. */
export interface Filter {
  kind: 'service' | 'tag'
  slug: string
}

export interface Facet extends Filter {
  name: string
  /** Of the narrowed list, without the language. */
  path: string
}

/** The services and subjects that occur in the list, services first, each once, in the order of their first occurrence. */
export function facetsOf(studies: readonly CaseStudySummary[]): Facet[] {
  const facet = (kind: Filter['kind'], slug: string, name: string): Facet => ({
    kind,
    slug,
    name,
    path: `/case-studies/${kind}/${encodeURIComponent(slug)}`,
  })
  const all = [
    ...studies.flatMap(({ services }) => services.map(({ slug, title }) => facet('service', slug, title))),
    ...studies.flatMap(({ tags }) => tags.map(({ slug, name }) => facet('tag', slug, name))),
  ]
  return [...new Map(all.map((one) => [one.path, one])).values()]
}

/** The studies that a filter leaves, in their order. */
export function matching(studies: readonly CaseStudySummary[], filter: Filter | null): CaseStudySummary[] {
  if (!filter) return [...studies]
  return studies.filter(({ services, tags }) =>
    (filter.kind === 'service' ? services : tags).some(({ slug }) => slug === filter.slug),
  )
}

/** The project to go on to: the next in the list, and the first after the last. Null when there is no other. */
export function nextOf(studies: readonly CaseStudySummary[], id: string): CaseStudySummary | null {
  const index = studies.findIndex((study) => study.id === id)
  const next = studies[(index + 1) % studies.length]
  return next && next.id !== id ? next : null
}
