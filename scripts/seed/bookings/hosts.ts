import type { AuditAvailability, BookingHost } from '@/payload-types'

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
