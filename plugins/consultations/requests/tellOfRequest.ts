import type { PayloadRequest } from 'payload'
import type { DomainEvent } from '@/plugins/events/api'
import { notify, recipientsIn } from '@/plugins/notifications/api'
import type { Consultation } from '@/payload-types'
import { readEnv } from '@/src/lib/env'
import type { Role } from '@/src/lib/roles'
import { consultationReceived, consultationRequested } from '../mail/templates'

/** Tells staff that somebody asks for advice, and the visitor that the request has arrived. Both leave as jobs. */
export const tellOfRequest =
  (roles: readonly Role[]) =>
  async ({ organization, subject, after }: DomainEvent, req: PayloadRequest): Promise<void> => {
    if (!organization || !subject) return
    const { name, email, company, department, challenges, consultationType, bookingId, language } =
      after as unknown as Consultation
    const reference = bookingId ?? ''
    const link = `/admin/collections/consultations/${subject.id}`
    for (const recipient of await recipientsIn(req, organization, roles)) {
      await notify(req, {
        template: consultationReceived,
        to: recipient,
        organization,
        dedupeKey: `consultation.requested:${subject.id}:${recipient.userId}`,
        link,
        replyTo: email,
        data: {
          name,
          email,
          company: company ?? null,
          department: department ?? null,
          challenges: challenges ?? '',
          type: consultationType,
          reference,
          url: readEnv().SERVER_URL + link,
        },
      })
    }
    await notify(req, {
      template: consultationRequested,
      to: { email, name, locale: language },
      organization,
      dedupeKey: `consultation.confirmed:${subject.id}`,
      data: { name, reference, challenges: challenges ?? '', type: consultationType },
    })
  }
