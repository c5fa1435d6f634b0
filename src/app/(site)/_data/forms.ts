import { cache } from 'react'
import { definitionOf } from '@/src/lib/forms/definitionOf'
import type { FormDefinition } from '@/src/lib/forms/definition'
import { isUuid } from '@/src/lib/ids'
import { formsTag } from '@/src/lib/site-tags'
import { cached } from './cached'
import { payload } from './payload'
import type { Site } from './site'

interface KeptForm {
  definition: FormDefinition
  closesAt: string | null
  redirectTo: string | null
}

/**
 * An open form of the site in the site's language, or null: closed, past its time, in the trash, of another organization.
 * One statement, then none until a form changes.
 */
export const formOf = cache(async (site: Site, id: string): Promise<FormDefinition | null> => {
  if (!isUuid(id)) return null
  const kept = await cached(['form', site.id, id, site.locale], [formsTag(site.id)], () => readForm(site, id))
  // Time passes without an announcement, so it is looked at after what is kept. The server asks again at sending.
  const isOver = kept?.closesAt ? Date.parse(kept.closesAt) <= Date.now() : false
  return kept && !isOver ? kept.definition : null
})

async function readForm(site: Site, id: string): Promise<KeptForm | null> {
  const { docs } = await (
    await payload()
  ).find({
    collection: 'forms',
    where: {
      and: [
        { id: { equals: id } },
        { organization: { equals: site.id } },
        { isOpen: { equals: true } },
        { deletedAt: { exists: false } },
      ],
    },
    locale: site.locale,
    depth: 0,
    limit: 1,
    pagination: false,
    // The policy shows the record to staff alone: whom it notifies is nobody's business. Only what a page shows leaves here.
    overrideAccess: true,
  })
  const form = docs[0]
  if (!form) return null
  return { definition: definitionOf(form), closesAt: form.closesAt ?? null, redirectTo: form.redirectTo || null }
}
