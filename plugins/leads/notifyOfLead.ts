import type { PayloadRequest } from 'payload'
import type { DomainEvent } from '@/plugins/events/api'
import { notify, recipientsIn } from '@/plugins/notifications/api'
import { readEnv } from '@/src/lib/env'
import type { Role } from '@/src/lib/roles'
import type { Lead } from '@/payload-types'

/** Tells staff that somebody wrote, and the visitor that the message has arrived. Both leave as jobs. */
export const notifyOfLead =
  (staffRoles: readonly Role[]) =>
  async (event: DomainEvent, req: PayloadRequest): Promise<void> => {
    const { organization, subject } = event
    // Of a lead that came through a form, that form tells the people whom its editor named.
    if (!organization || !subject || event.data?.source === 'FORM') return
    const lead = event.after as unknown as Lead
    const service = typeof event.data?.service === 'string' ? event.data.service : null
    const link = `/admin/collections/leads/${subject.id}`
    for (const { userId, email, name } of await recipientsIn(req, organization, staffRoles)) {
      await notify(req, {
        template: 'lead-received',
        to: { userId, email, name },
        organization,
        dedupeKey: `lead.received:${subject.id}:${userId}`,
        link,
        replyTo: lead.email,
        data: {
          leadName: lead.name,
          leadEmail: lead.email,
          company: lead.company,
          phone: lead.phone,
          service,
          message: lead.message,
          source: lead.utmCampaign ?? lead.utmSource ?? null,
          url: readEnv().SERVER_URL + link,
        },
      })
    }
    await notify(req, {
      template: 'contact-confirmation',
      to: { email: lead.email, name: lead.name, locale: lead.locale },
      organization,
      dedupeKey: `lead.confirmed:${subject.id}`,
      data: { name: lead.name, service, message: lead.message },
    })
  }
