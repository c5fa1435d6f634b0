import type { PayloadRequest } from 'payload'
import type { DomainEvent } from '@/plugins/events/api'
import { notify, recipientsIn } from '@/plugins/notifications/api'
import { readEnv } from '@/src/lib/env'
import type { Role } from '@/src/lib/roles'
import type { Testimonial } from '@/payload-types'
import { testimonialReceived } from './mail/templates'

/** Tells staff that somebody's words wait to be read and published. */
export const notifyOfTestimonial =
  (roles: readonly Role[]) =>
  async ({ organization, subject, after }: DomainEvent, req: PayloadRequest): Promise<void> => {
    if (!organization || !subject) return
    const { authorName, company, rating, content } = after as unknown as Testimonial
    const link = `/admin/collections/testimonials/${subject.id}`
    for (const recipient of await recipientsIn(req, organization, roles)) {
      await notify(req, {
        template: testimonialReceived,
        to: recipient,
        organization,
        dedupeKey: `testimonial.received:${subject.id}:${recipient.userId}`,
        link,
        data: { authorName, company, rating, content, url: readEnv().SERVER_URL + link },
      })
    }
  }
