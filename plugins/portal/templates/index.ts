import { z } from 'zod'
import { defineTemplate } from '@/plugins/notifications/api'
import { fromClientWords } from './fromClientWords'
import { fromStudioWords } from './fromStudioWords'

const MESSAGE_SHOWN = 2000

/** To staff: a client has written in the portal. */
export const messageFromClient = defineTemplate({
  name: 'message-from-client',
  title: 'A client has written',
  schema: z.object({
    author: z.string().min(1),
    client: z.string().min(1),
    message: z.string().transform((text) => text.slice(0, MESSAGE_SHOWN)),
    files: z.number().int().nonnegative(),
    /** The conversation in the admin panel. */
    url: z.url(),
  }),
  carriesCredentials: false,
  isAccountMail: false,
  reason: 'staff',
  words: fromClientWords,
  subject: ({ author, client }, _, voice) => voice.say('subject', { author, client }),
  loadBody: async () => (await import('./bodies/MessageFromClient')).MessageFromClient,
  inApp: ({ author, client, message }, voice) => ({
    type: 'INFO',
    title: voice.say('subject', { author, client }),
    message: message.slice(0, 300),
  }),
  sample: {
    author: 'Clara Weiss',
    client: 'Halden Instruments',
    message: 'The second dial reads beautifully now.\n\nCould the scale be a touch darker on paper?',
    files: 1,
    url: 'http://localhost:3000/admin/collections/clients/1/messages',
  },
})

/** To the people of a client: the studio has written. */
export const messageFromStudio = defineTemplate({
  name: 'message-from-studio',
  title: 'The studio has written',
  schema: z.object({
    author: z.string().min(1),
    message: z.string().transform((text) => text.slice(0, MESSAGE_SHOWN)),
    files: z.number().int().nonnegative(),
    /** The conversation in the portal. */
    url: z.url(),
  }),
  carriesCredentials: false,
  isAccountMail: false,
  reason: 'client',
  words: fromStudioWords,
  subject: ({ author }, brand, voice) => voice.say('subject', { author, organization: brand.name }),
  loadBody: async () => (await import('./bodies/MessageFromStudio')).MessageFromStudio,
  inApp: ({ author, message }, voice) => ({
    type: 'INFO',
    title: voice.say('bell', { author }),
    message: message.slice(0, 300),
  }),
  sample: {
    author: 'Ruth Okafor',
    message: 'The revised dial is in your files.\n\nTell us which of the two scales you prefer.',
    files: 2,
    url: 'http://localhost:3000/portal/messages',
  },
})

export const portalTemplates = [messageFromClient, messageFromStudio]
