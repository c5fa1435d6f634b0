import type { Config, Plugin } from 'payload'
import { withHours } from './admin/hours/withHours'
import { withScreens } from './admin/screens'
import { calendarEndpoints } from './calendar/endpoints'
import { deskEndpoints } from './desk/endpoints'
import { withEmbed } from './embed/withEmbed'
import { withFeeds } from './feeds/withFeeds'
import { withMails } from './mails'
import { hoursEndpoints } from './hours/endpoints'
import { offerEndpoints } from './offer/endpoints'
import { withEngine } from './withEngine'

/** The collections that this plugin is about; their tables carry the same names. */
const NEEDED = [
  'audit-availability',
  'audit-blocked-dates',
  'audit-bookings',
  'audit-notifications',
  'booking-holds',
  'booking-hosts',
  'booking-types',
  'busy-feeds',
  'busy-times',
  'client-calls',
  'consultations',
  'host-reservations',
  'waitlist-entries',
]

/** Bookings: what can be booked, the booking itself, its mails, and the screens of the staff. */
export const bookingsPlugin =
  (): Plugin =>
  (config: Config): Config => {
    for (const slug of NEEDED) {
      if (!config.collections?.some((collection) => collection.slug === slug)) {
        throw new Error(`The bookings plugin needs the collection "${slug}". Add it to collections/index.ts.`)
      }
    }
    const extended: Config = {
      ...config,
      endpoints: [
        ...(config.endpoints ?? []),
        ...calendarEndpoints,
        ...deskEndpoints,
        ...offerEndpoints,
        ...hoursEndpoints,
      ],
    }
    return [withEngine, withFeeds, withScreens, withHours, withMails, withEmbed].reduce(
      (before, part) => part(before),
      extended,
    )
  }
