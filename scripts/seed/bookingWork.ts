import type { AuditAvailability, BookingHost, BookingType } from '@/payload-types'
import type { BookingStatus } from '@/src/lib/bookings'

type Weekday = NonNullable<AuditAvailability['dayOfWeek']>

export interface DemoHost extends Pick<BookingHost, 'country' | 'maxPerDay' | 'region' | 'timeZone'> {
  email: string
  name?: string
  title: string
  titleEs?: string
  hours: { days: Weekday[]; from: string; until: string; seats?: number; only?: string }[]
}

const WEEK: Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY']

export const meridianHosts: DemoHost[] = [
  {
    email: 'manager@orrery.test',
    title: 'Accounts and strategy',
    titleEs: 'Cuentas y estrategia',
    timeZone: 'Europe/Madrid',
    country: 'ES',
    maxPerDay: 6,
    hours: [
      { days: WEEK, from: '09:00', until: '13:00' },
      { days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY'], from: '14:30', until: '18:00' },
    ],
  },
  {
    email: 'pm@orrery.test',
    title: 'Delivery',
    titleEs: 'Entrega',
    timeZone: 'Africa/Lagos',
    country: 'NG',
    hours: [{ days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY'], from: '08:00', until: '16:00' }],
  },
  {
    email: 'director@orrery.test',
    title: 'Direction',
    titleEs: 'Dirección',
    timeZone: 'Europe/Lisbon',
    country: 'PT',
    maxPerDay: 4,
    hours: [
      { days: ['TUESDAY', 'THURSDAY'], from: '10:00', until: '17:00' },
      { days: ['FRIDAY'], from: '16:00', until: '18:00', seats: 8, only: 'open-studio' },
    ],
  },
  {
    email: 'operator@orrery.test',
    title: 'Operations and figures',
    titleEs: 'Operaciones y cifras',
    timeZone: 'Europe/Berlin',
    country: 'DE',
    region: 'BE',
    hours: [{ days: WEEK, from: '09:00', until: '17:00' }],
  },
]

export const nadirHosts: DemoHost[] = [
  {
    email: 'nadir-admin@orrery.test',
    title: 'Direction',
    timeZone: 'Asia/Tokyo',
    country: 'JP',
    hours: [{ days: WEEK, from: '10:00', until: '18:00' }],
  },
]

export type DemoType = Pick<BookingType, 'slug' | 'title'> &
  Partial<Omit<BookingType, 'hosts' | 'id' | 'organization'>> & {
    hosts: string[]
    es?: { title: string; description: string }
  }

/** What every type of the demo begins with. */
export const asType = {
  purpose: 'MEETING',
  auditType: 'GENERAL',
  place: 'VIDEO',
  currency: 'EUR',
  durationMinutes: 30,
  stepMinutes: 30,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 10,
  minimumNoticeMinutes: 240,
  changeNoticeMinutes: 120,
  windowDays: 60,
  assignment: 'HOST',
  color: 'brass',
} as const

export const meridianTypes: DemoType[] = [
  {
    slug: 'first-call',
    title: 'First call',
    description: 'Half an hour to find out whether we are the right studio. Bring the question, not a brief.',
    es: {
      title: 'Primera llamada',
      description: 'Media hora para saber si somos el estudio adecuado. Traiga la pregunta, no un encargo escrito.',
    },
    assignment: 'ROUND_ROBIN',
    hosts: ['manager@orrery.test', 'pm@orrery.test', 'director@orrery.test'],
    location: 'https://meet.meridian.example/first-call',
    color: 'brass',
    order: 1,
  },
  {
    slug: 'strategy-consultation',
    title: 'Strategy consultation',
    description: 'An hour with one of us about where the business goes and what the site has to do with it.',
    es: {
      title: 'Consulta de estrategia',
      description: 'Una hora con uno de nosotros sobre hacia dónde va el negocio y qué tiene que ver la web.',
    },
    purpose: 'CONSULTATION',
    consultationType: 'STRATEGY',
    auditType: 'PRICING_STRATEGY',
    durationMinutes: 60,
    bufferBeforeMinutes: 15,
    bufferAfterMinutes: 15,
    minimumNoticeMinutes: 1440,
    maxPerDay: 3,
    requiresConfirmation: true,
    hosts: ['manager@orrery.test', 'director@orrery.test'],
    location: 'https://meet.meridian.example/strategy',
    color: 'verdigris',
    order: 2,
  },
  {
    slug: 'funnel-audit',
    title: 'Funnel audit',
    description: 'We look at your figures with you, from the first visit to the paid invoice. You leave with a list.',
    es: {
      title: 'Auditoría del embudo',
      description: 'Miramos sus cifras con usted, de la primera visita a la factura pagada. Se lleva una lista.',
    },
    purpose: 'AUDIT',
    auditType: 'MARKETING_FUNNEL',
    durationMinutes: 90,
    minimumNoticeMinutes: 2880,
    maxPerWeek: 4,
    hosts: ['operator@orrery.test'],
    location: 'https://meet.meridian.example/audit',
    order: 3,
  },
  {
    slug: 'project-review',
    title: 'Project review',
    description: 'Delivery and figures at one table: what was planned, what was done, what is next.',
    es: {
      title: 'Revisión del proyecto',
      description: 'Entrega y cifras en una mesa: lo previsto, lo hecho y lo que sigue.',
    },
    durationMinutes: 45,
    stepMinutes: 15,
    assignment: 'TOGETHER',
    hosts: ['pm@orrery.test', 'operator@orrery.test'],
    location: 'https://meet.meridian.example/review',
    order: 4,
  },
  {
    slug: 'open-studio',
    title: 'Open studio',
    description: 'On Fridays the door is open: see how we work, ask anything, eight people at most.',
    es: {
      title: 'Estudio abierto',
      description: 'Los viernes la puerta está abierta: vea cómo trabajamos y pregunte lo que quiera. Ocho personas.',
    },
    durationMinutes: 60,
    stepMinutes: 60,
    bufferAfterMinutes: 0,
    seats: 8,
    place: 'IN_PERSON',
    location: 'Rua do Alecrim 26, Lisbon, second floor',
    hosts: ['director@orrery.test'],
    order: 5,
  },
  {
    slug: 'quick-question',
    title: 'A quick question',
    description: 'Fifteen minutes on the telephone. We call you.',
    es: { title: 'Una pregunta rápida', description: 'Quince minutos por teléfono. Le llamamos nosotros.' },
    durationMinutes: 15,
    stepMinutes: 15,
    bufferAfterMinutes: 5,
    minimumNoticeMinutes: 120,
    place: 'PHONE',
    hosts: ['operator@orrery.test'],
    order: 6,
  },
]

export const nadirTypes: DemoType[] = [
  {
    slug: 'portfolio-visit',
    title: 'Portfolio visit',
    description: 'Forty-five minutes through the work, at the table or on a screen.',
    durationMinutes: 45,
    hosts: ['nadir-admin@orrery.test'],
    location: 'https://meet.nadir.example/visit',
  },
]

export interface DemoBlock {
  /** An address; left out, nobody of the studio can be booked. */
  host?: string
  /** Working days from now. */
  day: number
  lastDay?: number
  startTime?: string
  endTime?: string
  reason: string
}

export const meridianBlocks: DemoBlock[] = [
  { host: 'manager@orrery.test', day: 3, startTime: '09:00', endTime: '10:30', reason: 'Dentist' },
  { host: 'pm@orrery.test', day: 12, lastDay: 13, reason: 'Conference in Accra' },
  { host: 'operator@orrery.test', day: 6, startTime: '13:00', reason: 'School play' },
  { day: 24, reason: 'The studio looks at itself' },
]

export interface DemoBooking {
  type: string
  /** An address. */
  host: string
  /** Working days from now, on the host's calendar; what is past is negative. */
  day: number
  /** On the host's clock; where that is taken, the next free half hour. */
  time: string
  status: BookingStatus
  name: string
  email: string
  phone?: string
  /** Of Meridian. */
  client?: string
  zone?: string
  language?: 'de' | 'en' | 'es' | 'fr' | 'ja'
  message?: string
  notes?: string
  reason?: string
  source?: 'ADMIN' | 'EMBED' | 'PORTAL' | 'SITE'
}

const INES = 'manager@orrery.test'
const RUTH = 'pm@orrery.test'
const TOMAS = 'director@orrery.test'
const JONAS = 'operator@orrery.test'
const HALDEN = {
  name: 'Clara Weiss',
  email: 'clara@halden.example',
  client: 'Halden Instruments',
  zone: 'Europe/Vienna',
}
const NORTHLIGHT = {
  name: 'Sigrid Aas',
  email: 'ops@northlight.example',
  client: 'Northlight Clinics',
  zone: 'Europe/Oslo',
}
const OSTRA = { name: 'Pieter Mulder', email: 'digital@ostra.example', client: 'Ostra Foods', zone: 'Europe/Amsterdam' }
const TILLER = { name: 'Owen Tiller', email: 'hello@tiller.example', client: 'Tiller & Sons', zone: 'Europe/London' }

/** About four weeks around today, in every state. */
export const meridianBookings: DemoBooking[] = [
  // What was.
  {
    type: 'first-call',
    host: INES,
    day: -14,
    time: '09:30',
    status: 'COMPLETED',
    name: 'Nuria Campos',
    email: 'nuria@campos.example',
    zone: 'Europe/Madrid',
    language: 'es',
    message: 'Una tienda pequeña con un catálogo grande.',
  },
  {
    type: 'first-call',
    host: RUTH,
    day: -13,
    time: '11:00',
    status: 'COMPLETED',
    name: 'Tunde Bakare',
    email: 'tunde@bakare.example',
    zone: 'Africa/Lagos',
    notes: 'Wants to begin in spring. Send the two case studies about clinics.',
  },
  {
    type: 'strategy-consultation',
    host: INES,
    day: -12,
    time: '15:00',
    status: 'COMPLETED',
    ...NORTHLIGHT,
    notes: 'They plan in quarters. The next one begins on the 1st.',
  },
  {
    type: 'quick-question',
    host: JONAS,
    day: -12,
    time: '10:15',
    status: 'COMPLETED',
    name: 'Henrik Lund',
    email: 'henrik@lund.example',
    phone: '+45 33 55 01 72',
    zone: 'Europe/Copenhagen',
  },
  {
    type: 'funnel-audit',
    host: JONAS,
    day: -11,
    time: '13:00',
    status: 'COMPLETED',
    ...OSTRA,
    notes: 'Half of the baskets are left at the delivery page.',
  },
  { type: 'project-review', host: RUTH, day: -10, time: '10:00', status: 'COMPLETED', ...HALDEN, source: 'PORTAL' },
  {
    type: 'first-call',
    host: TOMAS,
    day: -9,
    time: '11:00',
    status: 'NO_SHOW',
    name: 'Gareth Poole',
    email: 'gareth@poole.example',
    zone: 'Europe/London',
  },
  {
    type: 'first-call',
    host: INES,
    day: -9,
    time: '16:00',
    status: 'CANCELLED',
    name: 'Amélie Roux',
    email: 'amelie@roux.example',
    zone: 'Europe/Paris',
    language: 'fr',
    reason: 'Le projet est repoussé au printemps.',
  },
  {
    type: 'quick-question',
    host: JONAS,
    day: -8,
    time: '09:30',
    status: 'COMPLETED',
    name: 'Birgit Sommer',
    email: 'birgit@sommer.example',
    phone: '+49 30 555 01 88',
    zone: 'Europe/Berlin',
    language: 'de',
  },
  {
    type: 'strategy-consultation',
    host: TOMAS,
    day: -7,
    time: '10:00',
    status: 'COMPLETED',
    ...TILLER,
    notes: 'Father and son, one screen. Prints: yes. A shop: not before Easter.',
  },
  {
    type: 'first-call',
    host: RUTH,
    day: -6,
    time: '09:00',
    status: 'COMPLETED',
    name: 'Aiko Mori',
    email: 'aiko@mori.example',
    zone: 'Asia/Tokyo',
    language: 'ja',
  },
  {
    type: 'funnel-audit',
    host: JONAS,
    day: -5,
    time: '10:00',
    status: 'COMPLETED',
    name: 'Elena Petrova',
    email: 'elena@petrova.example',
    zone: 'Europe/Sofia',
  },
  {
    type: 'strategy-consultation',
    host: INES,
    day: -5,
    time: '11:30',
    status: 'DECLINED',
    name: 'Rob Marsh',
    email: 'rob@marsh.example',
    zone: 'America/New_York',
    reason: 'We do not build trading sites. A colleague at Atelier Nadir does; we have written to you about it.',
  },
  {
    type: 'first-call',
    host: INES,
    day: -4,
    time: '10:00',
    status: 'COMPLETED',
    name: 'Joana Reis',
    email: 'joana@reis.example',
    zone: 'Europe/Lisbon',
  },
  { type: 'project-review', host: RUTH, day: -3, time: '14:00', status: 'COMPLETED', ...NORTHLIGHT },
  {
    type: 'quick-question',
    host: JONAS,
    day: -2,
    time: '15:30',
    status: 'NO_SHOW',
    name: 'Milo Frank',
    email: 'milo@frank.example',
    phone: '+41 44 555 01 20',
    zone: 'Europe/Zurich',
  },
  {
    type: 'first-call',
    host: RUTH,
    day: -1,
    time: '13:00',
    status: 'COMPLETED',
    name: 'Dana Levi',
    email: 'dana@levi.example',
    zone: 'Asia/Jerusalem',
    message: 'We have a good brand and a bad site.',
  },
  // What comes.
  {
    type: 'first-call',
    host: INES,
    day: 1,
    time: '09:30',
    status: 'CONFIRMED',
    name: 'Martin Hale',
    email: 'martin@hale.example',
    zone: 'Europe/London',
    message: 'A museum of instruments with forty thousand objects and one webmaster: me.',
  },
  {
    type: 'quick-question',
    host: JONAS,
    day: 1,
    time: '11:00',
    status: 'CONFIRMED',
    name: 'Vera Novak',
    email: 'vera@novak.example',
    phone: '+420 255 501 734',
    zone: 'Europe/Prague',
  },
  {
    type: 'project-review',
    host: RUTH,
    day: 1,
    time: '14:00',
    status: 'CONFIRMED',
    ...HALDEN,
    source: 'PORTAL',
    message: 'The board wants to see the dial at 28 mm.',
  },
  { type: 'strategy-consultation', host: INES, day: 2, time: '10:30', status: 'CONFIRMED', ...OSTRA },
  {
    type: 'first-call',
    host: RUTH,
    day: 2,
    time: '09:00',
    status: 'CONFIRMED',
    name: 'Folake Adeyemi',
    email: 'folake@adeyemi.example',
    zone: 'Africa/Lagos',
  },
  {
    type: 'first-call',
    host: TOMAS,
    day: 2,
    time: '15:00',
    status: 'CONFIRMED',
    name: 'Luc Martel',
    email: 'luc@martel.example',
    zone: 'America/Toronto',
    language: 'fr',
    source: 'EMBED',
  },
  {
    type: 'funnel-audit',
    host: JONAS,
    day: 3,
    time: '13:00',
    status: 'CONFIRMED',
    name: 'Ingrid Falk',
    email: 'ingrid@falk.example',
    zone: 'Europe/Stockholm',
  },
  {
    type: 'strategy-consultation',
    host: TOMAS,
    day: 3,
    time: '11:00',
    status: 'PENDING',
    name: 'Sofía Marín',
    email: 'sofia@marin.example',
    zone: 'America/Mexico_City',
    language: 'es',
    message: 'Somos tres y crecemos demasiado deprisa. ¿Qué dejamos de hacer?',
  },
  {
    type: 'first-call',
    host: INES,
    day: 3,
    time: '12:00',
    status: 'CANCELLED',
    name: 'Peter Voss',
    email: 'peter@voss.example',
    zone: 'Europe/Berlin',
    language: 'de',
    reason: 'Doppelt gebucht.',
  },
  {
    type: 'first-call',
    host: INES,
    day: 4,
    time: '09:00',
    status: 'CONFIRMED',
    name: 'Priya Nair',
    email: 'priya@nair.example',
    zone: 'Asia/Kolkata',
  },
  {
    type: 'quick-question',
    host: JONAS,
    day: 4,
    time: '10:30',
    status: 'CONFIRMED',
    ...TILLER,
    phone: '+44 117 496 0199',
    message: 'Who owns the drawings once they are prints?',
  },
  {
    type: 'strategy-consultation',
    host: INES,
    day: 4,
    time: '15:30',
    status: 'PENDING',
    name: 'Anton Weber',
    email: 'anton@weber.example',
    zone: 'Europe/Vienna',
    language: 'de',
    message: 'Preise: nach Stunden oder nach Wert?',
  },
  {
    type: 'first-call',
    host: RUTH,
    day: 5,
    time: '10:00',
    status: 'CONFIRMED',
    name: 'Chloe Bennett',
    email: 'chloe@bennett.example',
    zone: 'Australia/Sydney',
  },
  {
    type: 'strategy-consultation',
    host: TOMAS,
    day: 7,
    time: '14:00',
    status: 'CONFIRMED',
    ...NORTHLIGHT,
    message: 'Three clinics more by next year.',
  },
  {
    type: 'funnel-audit',
    host: JONAS,
    day: 7,
    time: '09:30',
    status: 'CONFIRMED',
    name: 'Jordi Puig',
    email: 'jordi@puig.example',
    zone: 'Europe/Madrid',
    language: 'es',
  },
  {
    type: 'first-call',
    host: INES,
    day: 8,
    time: '11:30',
    status: 'CONFIRMED',
    name: 'Helen Osei',
    email: 'helen@osei.example',
    zone: 'Africa/Accra',
  },
  {
    type: 'strategy-consultation',
    host: INES,
    day: 9,
    time: '09:30',
    status: 'PENDING',
    name: 'Kenji Sato',
    email: 'kenji@sato.example',
    zone: 'Asia/Tokyo',
    language: 'ja',
  },
  { type: 'project-review', host: RUTH, day: 9, time: '09:00', status: 'CONFIRMED', ...OSTRA },
  {
    type: 'quick-question',
    host: JONAS,
    day: 10,
    time: '16:00',
    status: 'CONFIRMED',
    name: 'Matteo Riva',
    email: 'matteo@riva.example',
    phone: '+39 02 5550 1477',
    zone: 'Europe/Rome',
  },
]

/** A Friday afternoon that fills up. */
export const openStudioGuests = [
  { name: 'Inês Duarte', email: 'ines@duarte.example' },
  { name: 'Bram de Wit', email: 'bram@dewit.example' },
  { name: 'Rita Fonseca', email: 'rita@fonseca.example' },
  { name: 'Sam Oyelaran', email: 'sam@oyelaran.example' },
  { name: 'Leonor Pais', email: 'leonor@pais.example' },
]

export const nadirBookings: DemoBooking[] = [
  {
    type: 'portfolio-visit',
    host: 'nadir-admin@orrery.test',
    day: -3,
    time: '11:00',
    status: 'COMPLETED',
    name: 'Haruka Ito',
    email: 'haruka@ito.example',
    zone: 'Asia/Tokyo',
    language: 'ja',
  },
  {
    type: 'portfolio-visit',
    host: 'nadir-admin@orrery.test',
    day: 2,
    time: '14:00',
    status: 'CONFIRMED',
    name: 'Marc Olivier',
    email: 'marc@olivier.example',
    zone: 'Europe/Paris',
    language: 'fr',
  },
]

export const meridianWaiting = [
  {
    type: 'strategy-consultation',
    name: 'Teresa Lobo',
    email: 'teresa@lobo.example',
    from: 1,
    until: 10,
    zone: 'Europe/Lisbon',
    language: 'en',
  },
  {
    type: 'funnel-audit',
    name: 'Oskar Lindh',
    email: 'oskar@lindh.example',
    from: 2,
    until: 8,
    zone: 'Europe/Stockholm',
    language: 'en',
  },
  {
    type: 'strategy-consultation',
    host: INES,
    name: 'Camille Faure',
    email: 'camille@faure.example',
    from: 3,
    until: 14,
    zone: 'Europe/Paris',
    language: 'fr',
  },
]
