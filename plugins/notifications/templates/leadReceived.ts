import { z } from 'zod'
import { defineTemplate } from '../defineTemplate'

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
  subject: ({ leadName, service }) =>
    service ? `${leadName} asks about ${service}` : `${leadName} has written to you`,
  loadBody: async () => (await import('./bodies/LeadReceived')).LeadReceived,
  inApp: ({ leadName, service, message }) => ({
    type: 'INFO',
    title: service ? `${leadName} asks about ${service}` : `${leadName} has written to you`,
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
