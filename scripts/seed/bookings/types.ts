import type { BookingType } from '@/payload-types'

export type DemoType = Pick<BookingType, 'slug' | 'title'> &
  Partial<Omit<BookingType, 'hosts' | 'id' | 'organization' | 'service'>> & {
    hosts: string[]
    /** Slug of the service that it belongs to. */
    service?: string
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
    service: 'product-strategy',
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
    service: 'data-and-insight',
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
