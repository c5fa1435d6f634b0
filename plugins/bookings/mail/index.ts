import type { MailTemplate } from '@/plugins/notifications/api'
import { hostMails } from './host'
import { visitorMails } from './visitor'
import { waitlistMails } from './waitlist'

/** Every mail about bookings, as the preview lists them. */
export const bookingMails = [
  ...Object.values(visitorMails),
  ...Object.values(hostMails),
  ...Object.values(waitlistMails),
] as MailTemplate[]
