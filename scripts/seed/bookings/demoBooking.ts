import type { BookingStatus } from '@/src/lib/bookings'

export interface DemoBooking {
  type: string
  /** An address. */
  host: string
  /** Working days from now, on the host's calendar; what is past is negative. */
  day: number
  /** On the host's clock; where that is not offered, the next time that is (of what is past, the last before). */
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
