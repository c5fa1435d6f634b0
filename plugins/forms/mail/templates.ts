import { z } from 'zod'
import { defineTemplate } from '@/plugins/notifications/api'
import { confirmationWords, receivedWords } from './words'

const answers = z.array(z.object({ label: z.string(), value: z.string() }))

const sampleAnswers = [
  { label: 'Your name', value: 'Ada Marlow' },
  { label: 'What do you need?', value: 'Website, Brand identity' },
  { label: 'When should it be ready?', value: '2027-03-01' },
]

/** To staff: somebody filled in a form of the site. */
export const formReceived = defineTemplate({
  name: 'form-received',
  title: 'A form has come in',
  schema: z.object({
    /** The form's title. */
    form: z.string().min(1),
    from: z.string().nullish(),
    answers,
    /** Absolute address of the lead or submission in the admin. */
    url: z.url(),
  }),
  carriesCredentials: false,
  isAccountMail: false,
  words: receivedWords,
  subject: ({ form, from }, _, voice) =>
    from ? voice.say('subject', { form, from }) : voice.say('subjectNobody', { form }),
  loadBody: async () => (await import('./bodies/FormReceived')).FormReceived,
  inApp: ({ form, from, answers: given }, voice) => ({
    type: 'INFO',
    title: from ? voice.say('subject', { form, from }) : voice.say('subjectNobody', { form }),
    message: given
      .map(({ value }) => value)
      .join(' · ')
      .slice(0, 300),
  }),
  sample: {
    form: 'Project brief',
    from: 'Ada Marlow',
    answers: sampleAnswers,
    url: 'http://localhost:3000/admin/collections/form-submissions/1',
  },
})

/** To whoever filled in a form: it has arrived, and this is what it said. */
export const formConfirmation = defineTemplate({
  name: 'form-confirmation',
  title: 'We have your answers',
  schema: z.object({ form: z.string().min(1), name: z.string().nullish(), answers }),
  carriesCredentials: false,
  isAccountMail: false,
  words: confirmationWords,
  subject: ({ form }, brand, voice) => voice.say('subject', { form, brand: brand.name }),
  loadBody: async () => (await import('./bodies/FormConfirmation')).FormConfirmation,
  sample: { form: 'Project brief', name: 'Ada Marlow', answers: sampleAnswers },
})

export const formTemplates = [formReceived, formConfirmation]
