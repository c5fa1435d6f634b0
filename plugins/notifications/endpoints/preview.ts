import { Forbidden, NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { can, personIn } from '@/plugins/access/api'
import { DEFAULT_LOCALE, LOCALE_CODES } from '@/src/lib/locales'
import { organizationBrand } from '../organizationBrand'
import { templatesOf } from '../registry'
import { renderMail } from '../render'
import { ANYBODY, voiceOf } from '../voice'

const asked = z.object({
  template: z.string(),
  organization: z.uuid().nullable(),
  locale: z.enum(LOCALE_CODES).catch(DEFAULT_LOCALE),
})

/** A template with its sample data in the brand of an organization, for those who may read that organization's outbox. */
export const previewEndpoint: Endpoint = {
  path: '/mail-preview',
  method: 'get',
  handler: async (req) => {
    const parsed = asked.safeParse({
      template: req.searchParams.get('template'),
      organization: req.searchParams.get('organization') || null,
      locale: req.searchParams.get('locale'),
    })
    assertMayPreview(req, parsed.data?.organization ?? null)
    const template = templatesOf(req.payload.config).find(({ name }) => name === parsed.data?.template)
    if (!template || !parsed.success) throw new NotFound(req.t)
    const brand = await organizationBrand(req, parsed.data.organization)
    const reader = { ...ANYBODY, locale: parsed.data.locale }
    const rendered = await renderMail(template, template.sample, brand, reader)
    const voice = voiceOf(template.words, reader)
    const subject = template.subject(template.schema.parse(template.sample), { name: brand.name }, voice)
    return Response.json({ subject, ...rendered, origin: brand.siteUrl }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

function assertMayPreview(req: PayloadRequest, organization: string | null): void {
  const person = personIn(req)
  const isMember = organization === null || person?.memberships.some((row) => row.organization === organization)
  if (!person || !can(req, 'read', 'outbox-messages') || (!person.isAdmin && !isMember)) throw new Forbidden(req.t)
}
