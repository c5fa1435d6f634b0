import { z } from 'zod'
import { defineTemplate } from '../defineTemplate'
import { leadReceivedWords } from './words/leadReceived'

const schema = z.object({
  leadName: z.string().min(1),
  leadEmail: z.string().min(1),
  company: z.string().nullish(),
  phone: z.string().nullish(),
  service: z.string().nullish(),
  message: z.string().nullish(),
  /** Where it came from, in words: "Contact form", "spring campaign". */
  source: z.string().nullish(),
  /** Absolute address of the lead in the admin. */
  url: z.url(),
})

export type LeadReceivedData = z.output<typeof schema>

/** To staff: somebody wrote through a form of the site. */
export const leadReceived = defineTemplate({
  name: 'lead-received',
  title: 'A lead has come in',
  schema,
  carriesCredentials: false,
  isAccountMail: false,
  reason: 'staff',
  words: leadReceivedWords,
  subject: ({ leadName: name, service }, _, voice) =>
    service ? voice.say('subjectService', { name, service }) : voice.say('subject', { name }),
  loadBody: async () => (await import('./bodies/LeadReceived')).LeadReceived,
  inApp: ({ leadName: name, service, message }, voice) => ({
    type: 'INFO',
    title: service ? voice.say('subjectService', { name, service }) : voice.say('subject', { name }),
    ...(message ? { message: message.slice(0, 300) } : {}),
  }),
  sample: {
    leadName: 'Ada Marlow',
    leadEmail: 'ada@marlow-instruments.example',
    company: 'Marlow Instruments',
    phone: '+44 20 7946 0018',
    service: 'Brand identity',
    message:
      'We restore eighteenth-century instruments and would like a site that feels like one.\n\nIs there a free week in March to begin?',
    source: 'Contact form',
    url: 'http://localhost:3000/admin/collections/leads/1',
  },
})
