import { z } from 'zod'
import { defineTemplate } from '@/plugins/notifications/api'
import { receivedWords, requestedWords } from './words'

/** To a client: would you say a few words about working with us? */
export const testimonialRequested = defineTemplate({
  name: 'testimonial-requested',
  title: 'A testimonial is asked for',
  schema: z.object({
    name: z.string().min(1),
    /** What the person who asks has added. */
    message: z.string().nullish(),
    /** Absolute address of the form; good for this person and once. */
    url: z.url(),
    expiresAt: z.iso.datetime({ offset: true }),
  }),
  carriesCredentials: false,
  isAccountMail: false,
  words: requestedWords,
  subject: (_, brand, voice) => voice.say('subject', { organization: brand.name }),
  loadBody: async () => (await import('./bodies/TestimonialRequested')).TestimonialRequested,
  sample: {
    name: 'Marta Lindqvist',
    message: 'It has been half a year since the new reception went live. A few plain sentences would help us a lot.',
    url: 'http://localhost:3000/testimonial?token=sample',
    expiresAt: '2026-12-21T12:00:00.000Z',
  },
})

/** To staff: somebody has answered. */
export const testimonialReceived = defineTemplate({
  name: 'testimonial-received',
  title: 'A testimonial has come in',
  schema: z.object({
    authorName: z.string().min(1),
    company: z.string().nullish(),
    rating: z.number().int(),
    content: z.string(),
    /** Absolute address of the testimonial in the admin. */
    url: z.url(),
  }),
  carriesCredentials: false,
  isAccountMail: false,
  words: receivedWords,
  subject: ({ authorName }, _, voice) => voice.say('subject', { name: authorName }),
  loadBody: async () => (await import('./bodies/TestimonialReceived')).TestimonialReceived,
  inApp: ({ authorName, content }, voice) => ({
    type: 'INFO',
    title: voice.say('subject', { name: authorName }),
    message: content.slice(0, 300),
  }),
  sample: {
    authorName: 'Marta Lindqvist',
    company: 'Northlight Clinics',
    rating: 5,
    content: 'They asked what we do all day before they proposed anything. It showed.',
    url: 'http://localhost:3000/admin/collections/testimonials/1',
  },
})

export const testimonialTemplates = [testimonialRequested, testimonialReceived]
