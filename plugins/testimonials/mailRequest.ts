import type { CollectionAfterChangeHook } from 'payload'
import { notify } from '@/plugins/notifications/api'
import { idOf } from '@/src/lib/ids'
import { DEFAULT_LOCALE, isLocale } from '@/src/lib/locales'
import { localizedPath } from '@/src/lib/site-path'
import { siteUrl } from '@/src/server/siteUrl'
import type { TestimonialRequest } from '@/payload-types'
import { testimonialRequested } from './mail/templates'
import { issueRequestToken } from './requestToken'

/** Sends the link with the request, in the same transaction: none without the other. */
export const mailRequest: CollectionAfterChangeHook<TestimonialRequest> = async ({ operation, doc, req }) => {
  const organization = idOf(doc.organization)
  if (operation !== 'create' || !organization || !doc.expiresAt) return
  const token = issueRequestToken({ request: doc.id, organization }, new Date(doc.expiresAt), req.payload.secret)
  const locale = isLocale(doc.language) ? doc.language : DEFAULT_LOCALE
  const url = `${await siteUrl(req, organization)}${localizedPath(locale, '/testimonial')}?token=${token}`
  await notify(req, {
    template: testimonialRequested,
    to: { email: doc.email, name: doc.name, locale },
    organization,
    dedupeKey: `testimonial.requested:${doc.id}`,
    // An answer to the mail reaches the person who asked.
    replyTo: typeof req.user?.email === 'string' ? req.user.email : null,
    data: { name: doc.name, message: doc.message || null, url, expiresAt: doc.expiresAt },
  })
}
