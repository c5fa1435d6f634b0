import { z } from 'zod'
import { defineTemplate, type MailTemplate } from '@/plugins/notifications/api'
import { CONSULTATION_TYPES } from '@/src/lib/bookings'
import { cancelledWords, scheduledWords } from './appointmentWords'
import { followUpWords, reportWords } from './otherWords'
import { receivedWords, requestedWords } from './requestWords'

const type = z.enum(CONSULTATION_TYPES)
const time = z.iso.datetime({ offset: true })

/** To a visitor: the request for a consultation has arrived. */
export const consultationRequested = defineTemplate({
  name: 'consultation-requested',
  title: 'A consultation is asked for',
  schema: z.object({ name: z.string().min(1), reference: z.string(), challenges: z.string(), type }),
  carriesCredentials: false,
  isAccountMail: false,
  reason: 'form',
  words: requestedWords,
  subject: ({ reference }, _, voice) => voice.say('subject', { reference }),
  loadBody: async () => (await import('./bodies/ConsultationRequested')).ConsultationRequested,
  sample: {
    name: 'Marta Lindqvist',
    reference: 'Q7KD4NXW',
    challenges: 'Every order is typed three times before it reaches the workshop.',
    type: 'OPTIMIZATION',
  },
})

/** To staff: somebody asks for advice. */
export const consultationReceived = defineTemplate({
  name: 'consultation-received',
  title: 'A request for a consultation has come in',
  schema: z.object({
    name: z.string().min(1),
    email: z.string(),
    company: z.string().nullish(),
    department: z.string().nullish(),
    challenges: z.string(),
    type,
    reference: z.string(),
    /** Absolute address of the consultation in the admin panel. */
    url: z.url(),
  }),
  carriesCredentials: false,
  isAccountMail: false,
  reason: 'staff',
  words: receivedWords,
  subject: ({ name }, _, voice) => voice.say('subject', { name }),
  loadBody: async () => (await import('./bodies/ConsultationReceived')).ConsultationReceived,
  inApp: ({ name, challenges }, voice) => ({
    type: 'INFO',
    title: voice.say('subject', { name }),
    message: challenges.slice(0, 300),
  }),
  sample: {
    name: 'Marta Lindqvist',
    email: 'marta@northlight.example',
    company: 'Northlight Clinics',
    department: 'Operations',
    challenges: 'Every order is typed three times before it reaches the workshop.',
    type: 'OPTIMIZATION',
    reference: 'Q7KD4NXW',
    url: 'http://localhost:3000/admin/collections/consultations/1',
  },
})

/** To whoever asked: the consultation has a time, or another one. */
export const consultationScheduled = defineTemplate({
  name: 'consultation-scheduled',
  title: 'A consultation is scheduled',
  schema: z.object({
    name: z.string().min(1),
    reference: z.string(),
    at: time,
    /** IANA name, of the reader. */
    timeZone: z.string(),
    minutes: z.number().int(),
    host: z.string().nullish(),
    where: z.string().nullish(),
    isMoved: z.boolean(),
  }),
  carriesCredentials: false,
  isAccountMail: false,
  reason: 'form',
  words: scheduledWords,
  subject: ({ isMoved, reference }, _, voice) => voice.say(isMoved ? 'subjectMoved' : 'subject', { reference }),
  loadBody: async () => (await import('./bodies/ConsultationScheduled')).ConsultationScheduled,
  sample: {
    name: 'Marta Lindqvist',
    reference: 'Q7KD4NXW',
    at: '2026-12-03T09:30:00.000Z',
    timeZone: 'Europe/Stockholm',
    minutes: 60,
    host: 'Ines Duarte',
    where: 'https://meet.example/northlight',
    isMoved: false,
  },
})

/** To whoever asked: the consultation is called off. */
export const consultationCancelled = defineTemplate({
  name: 'consultation-cancelled',
  title: 'A consultation is called off',
  schema: z.object({
    name: z.string().min(1),
    reference: z.string(),
    at: time.nullish(),
    timeZone: z.string(),
    reason: z.string().nullish(),
    /** Whether a calendar file comes with it. */
    hasEntry: z.boolean(),
  }),
  carriesCredentials: false,
  isAccountMail: false,
  reason: 'form',
  words: cancelledWords,
  subject: ({ reference }, _, voice) => voice.say('subject', { reference }),
  loadBody: async () => (await import('./bodies/ConsultationCancelled')).ConsultationCancelled,
  sample: {
    name: 'Marta Lindqvist',
    reference: 'Q7KD4NXW',
    at: '2026-12-03T09:30:00.000Z',
    timeZone: 'Europe/Stockholm',
    reason: 'Our adviser has fallen ill. Write to us, and we find another day.',
    hasEntry: true,
  },
})

/** To whoever looks after it: a follow-up is due. */
export const followUpDue = defineTemplate({
  name: 'follow-up-due',
  title: 'A follow-up is due',
  schema: z.object({
    title: z.string().min(1),
    at: time,
    client: z.string().nullish(),
    notes: z.string().nullish(),
    url: z.url(),
  }),
  carriesCredentials: false,
  isAccountMail: false,
  reason: 'staff',
  words: followUpWords,
  subject: ({ title }, _, voice) => voice.say('subject', { title }),
  loadBody: async () => (await import('./bodies/FollowUpDue')).FollowUpDue,
  inApp: ({ title, at, client }, voice) => ({
    type: 'TASK_DUE',
    title: voice.say('subject', { title }),
    message: [voice.say('when', { time: voice.dateAndTime(at) }), client].filter(Boolean).join(' '),
  }),
  sample: {
    title: 'Ask how the first week went',
    at: '2026-12-03T09:30:00.000Z',
    client: 'Northlight Clinics',
    notes: 'They wanted to try the short form first.',
    url: 'http://localhost:3000/admin/collections/follow-ups/1',
  },
})

/** To a client: the report of an audit can be read. */
export const auditReportReady = defineTemplate({
  name: 'audit-report-ready',
  title: 'The report of an audit is ready',
  schema: z.object({
    name: z.string().min(1),
    title: z.string().min(1),
    score: z.number().int().nullish(),
    /** Absolute address of the report, signed. */
    url: z.url(),
    expiresAt: time,
  }),
  carriesCredentials: false,
  isAccountMail: false,
  reason: 'client',
  words: reportWords,
  subject: ({ title }, _, voice) => voice.say('subject', { title }),
  loadBody: async () => (await import('./bodies/AuditReportReady')).AuditReportReady,
  sample: {
    name: 'Northlight Clinics',
    title: 'How appointments are made',
    score: 64,
    url: 'http://localhost:3000/report?token=sample',
    expiresAt: '2027-02-21T12:00:00.000Z',
  },
})

export const consultationTemplates = [
  consultationRequested,
  consultationReceived,
  consultationScheduled,
  consultationCancelled,
  followUpDue,
  auditReportReady,
] as MailTemplate[]
