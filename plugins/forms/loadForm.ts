import type { CollectionSlug, PayloadRequest } from 'payload'
import type { FormDefinition } from '@/src/lib/forms/definition'
import { definitionOf } from '@/src/lib/forms/definitionOf'
import { idOf, isUuid } from '@/src/lib/ids'
import type { Locale } from '@/src/lib/locales'
import type { Form } from '@/payload-types'

/** A form as the server handles what was sent to it. */
export interface LoadedForm {
  definition: FormDefinition
  /** Takes answers now. */
  isOpen: boolean
  makesLeads: boolean
  /** Accounts that get a mail; nobody means the roles of the plugin's options. */
  notify: string[]
  redirectTo: string | null
}

/** A form of an organization in a language; null when there is none, also for what is in the trash. */
export async function loadForm(
  req: PayloadRequest,
  slug: CollectionSlug,
  { id, organization, locale }: { id: unknown; organization: string; locale: Locale },
): Promise<LoadedForm | null> {
  if (!isUuid(id)) return null
  const { docs } = await req.payload.find({
    collection: slug,
    where: {
      and: [{ id: { equals: id } }, { organization: { equals: organization } }, { deletedAt: { exists: false } }],
    },
    locale,
    depth: 0,
    limit: 1,
    pagination: false,
    // Visitors see what a form asks and nothing else of its record; that is chosen below.
    overrideAccess: true,
    req,
  })
  const form = docs[0] as Form | undefined
  if (!form) return null
  const isOver = form.closesAt ? Date.parse(form.closesAt) <= Date.now() : false
  return {
    definition: definitionOf(form),
    isOpen: form.isOpen === true && !isOver,
    makesLeads: form.result === 'LEAD',
    notify: (form.notify ?? []).flatMap((user) => idOf(user) ?? []),
    redirectTo: form.redirectTo || null,
  }
}
