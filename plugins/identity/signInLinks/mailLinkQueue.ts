import { z } from 'zod'

/** The queue in which links wait to be mailed: apart from its handler, which needs the mails of the plugin. */
export const MAIL_LINK_QUEUE = {
  name: 'identity.mail-sign-in-link',
  description: 'Mails a link to sign in, if the address that asked for one has an account.',
  schema: z.object({ link: z.uuid() }),
}
