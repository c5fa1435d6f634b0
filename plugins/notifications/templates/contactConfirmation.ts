import { z } from 'zod'
import { defineTemplate } from '../defineTemplate'
import { contactConfirmationWords } from './words/contactConfirmation'

const schema = z.object({
  name: z.string().min(1),
  message: z.string().nullish(),
  service: z.string().nullish(),
})

export type ContactConfirmationData = z.output<typeof schema>

/** To the visitor: what you wrote has arrived, and this is what happens next. */
export const contactConfirmation = defineTemplate({
  name: 'contact-confirmation',
  title: 'We have your message',
  schema,
  carriesCredentials: false,
  isAccountMail: false,
  reason: 'form',
  words: contactConfirmationWords,
  subject: (_, brand, voice) => voice.say('subject', { organization: brand.name }),
  loadBody: async () => (await import('./bodies/ContactConfirmation')).ContactConfirmation,
  sample: {
    name: 'Ada Marlow',
    service: 'Brand identity',
    message:
      'We restore eighteenth-century instruments and would like a site that feels like one.\n\nIs there a free week in March to begin?',
  },
})
