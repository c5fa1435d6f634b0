import type { Payload } from 'payload'
import { brochure } from './brochure'
import { demoPictures } from './demoPictures'
import { turntableModel } from './turntableModel'

/** Marks the seed's own writes, as in `scripts/seed/index.ts`. */
const context = { seedDemo: true, trustedMemberships: true }

/**
 * Draws the demo's pictures and uploads them with a model and a document, public, in folders.
 *
 * @returns ids by name: `post-1` to `post-6`, `case-1` to `case-5`, `gallery-1` to `gallery-6`, `person-1` to `person-4`,
 *   `logo-1` to `logo-5`, `turntable` (GLB), `brochure` (PDF)
 */
export async function seedMedia(payload: Payload, organization: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  const folders = new Map<string, string>()
  const folderOf = async (name: string): Promise<string> => {
    const known = folders.get(name)
    if (known) return known
    const { id } = await payload.create({ collection: 'media-folders', data: { name, organization }, context })
    folders.set(name, id)
    return id
  }

  for (const { name, alt, es, category, folder, draw } of demoPictures) {
    const { data, mimetype, extension } = await draw()
    const { id } = await payload.create({
      collection: 'media',
      data: {
        alt,
        name: alt,
        type: 'IMAGE',
        visibility: 'public',
        category,
        folder: await folderOf(folder),
        organization,
      },
      file: { data, mimetype, name: `${name}.${extension}`, size: data.length },
      context,
    })
    await payload.update({ collection: 'media', id, locale: 'es', data: { alt: es }, context })
    ids.set(name, id)
  }

  const model = await turntableModel()
  const turntable = await payload.create({
    collection: 'media',
    data: {
      alt: 'An armillary sphere of brass on a turned foot',
      name: 'Armillary sphere',
      type: 'MODEL',
      visibility: 'public',
      folder: await folderOf('Work'),
      organization,
    },
    file: { data: model, mimetype: 'model/gltf-binary', name: 'armillary-sphere.glb', size: model.length },
    context,
  })
  ids.set('turntable', turntable.id)

  const document = brochure()
  const { id } = await payload.create({
    collection: 'media',
    data: {
      alt: 'What Meridian Works does, on three pages',
      name: 'Brochure',
      type: 'DOCUMENT',
      visibility: 'public',
      folder: await folderOf('Studio'),
      organization,
    },
    file: { data: document, mimetype: 'application/pdf', name: 'meridian-works.pdf', size: document.length },
    context,
  })
  ids.set('brochure', id)
  return ids
}
