import type { Payload } from 'payload'
import { context } from './context'

/** Names by slug, English and Spanish. */
const tagNames: Record<string, [en: string, es: string]> = {
  identity: ['Identity', 'Identidad'],
  healthcare: ['Healthcare', 'Salud'],
  commerce: ['Commerce', 'Comercio'],
  measurement: ['Measurement', 'Medición'],
  craft: ['Craft', 'Oficio'],
}

/** Ids by slug; words that another part of the demo has made already are shared. */
export async function seedTags(payload: Payload, organization: string, slugs: string[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const slug of slugs) {
    const [name, es] = tagNames[slug] ?? [slug, slug]
    const { docs } = await payload.find({
      collection: 'tags',
      where: { and: [{ organization: { equals: organization } }, { slug: { equals: slug } }] },
      limit: 1,
      depth: 0,
    })
    if (docs[0]) {
      ids.set(slug, docs[0].id)
      continue
    }
    const { id } = await payload.create({ collection: 'tags', data: { name, slug, organization }, context })
    await payload.update({ collection: 'tags', id, locale: 'es', data: { name: es }, context })
    ids.set(slug, id)
  }
  return ids
}
