import type { AuditAvailability, BookingHost, BookingType, Organization, User } from '@/payload-types'
import { WEEKDAYS } from '@/src/lib/bookings'
import type { TestApp } from './app'
import type { factories } from './factories'
import { restClient, type Body, type RestClient } from './rest'

type Make = ReturnType<typeof factories>
type Values<T> = Partial<Omit<T, 'createdAt' | 'id' | 'organization' | 'updatedAt'>>

let count = 0

/** What `POST /api/bookings` and its kin answer. */
export type BookingReply = Body & {
  booking?: Record<string, string> & { host: { name: string } | null }
  hold?: string
  slots?: { startsAt: string; hosts: string[]; seatsLeft: number }[]
}

/** Makes what bookings start from: hosts with hours, types, and visitors who book. */
export function bookables(app: TestApp, make: Make) {
  const { payload } = app
  return {
    /** Somebody of the organization who can be booked around the clock in UTC, unless `hours` says otherwise. */
    async host(
      organization: Pick<Organization, 'id'>,
      values: Values<BookingHost> = {},
      hours: Values<AuditAvailability>[] = WEEKDAYS.map((dayOfWeek) => ({ dayOfWeek })),
    ): Promise<User> {
      const user = await make.user({ organization, role: 'TEAM' })
      await payload.create({
        collection: 'booking-hosts',
        data: { timeZone: 'UTC', ...values, user: user.id, organization: organization.id },
      })
      for (const one of hours) {
        await payload.create({
          collection: 'audit-availability',
          data: { startTime: '00:00', endTime: '24:00', ...one, assignedTo: user.id, organization: organization.id },
        })
      }
      return user
    },

    /** A type of half an hour that can be booked at once and a year ahead. */
    type(
      organization: Pick<Organization, 'id'>,
      hosts: { id: string }[],
      values: Values<BookingType> = {},
    ): Promise<BookingType> {
      count += 1
      const data = {
        title: `Meeting ${count}`,
        slug: `meeting-${count}`,
        purpose: 'MEETING' as const,
        auditType: 'GENERAL' as const,
        place: 'VIDEO' as const,
        currency: 'EUR' as const,
        durationMinutes: 30,
        stepMinutes: 30,
        bufferBeforeMinutes: 0,
        bufferAfterMinutes: 0,
        minimumNoticeMinutes: 0,
        changeNoticeMinutes: 0,
        windowDays: 365,
        assignment: 'HOST' as const,
        color: 'brass' as const,
        ...values,
      }
      return payload.create({
        collection: 'booking-types',
        data: { ...data, hosts: hosts.map(({ id }) => id), organization: organization.id },
        depth: 0,
      })
    },

    /** Another visitor each time, at an address of their own. */
    visitor(organization: { slug: string }): RestClient {
      count += 1
      return restClient(app).with({
        headers: {
          'x-orrery-client-ip': `198.18.${Math.floor(count / 250) % 250}.${count % 250}`,
          'x-orrery-organization': organization.slug,
        },
      })
    },

    book(
      organization: { slug: string },
      type: Pick<BookingType, 'slug'>,
      startsAt: string,
      more: Record<string, unknown> = {},
      headers: Record<string, string> = {},
    ) {
      count += 1
      const body = {
        type: type.slug,
        startsAt,
        name: `Visitor ${count}`,
        email: `visitor-${count}@example.test`,
        visitorTimeZone: 'Europe/Berlin',
        language: 'en',
        consent: true,
        ...more,
      }
      return this.visitor(organization).post<BookingReply>('/bookings', { body, headers })
    },

    /** Everything that takes time of some hosts. */
    async reservations(hosts: { id: string }[]) {
      const { docs } = await payload.find({
        collection: 'host-reservations',
        where: { host: { in: hosts.map(({ id }) => id) } },
        sort: 'blockedFrom',
        depth: 0,
        pagination: false,
      })
      return docs
    },

    async bookings(where: Record<string, { equals: string }>) {
      const { docs } = await payload.find({
        collection: 'audit-bookings',
        where,
        sort: 'startsAt',
        depth: 0,
        pagination: false,
        trash: true,
      })
      return docs
    },
  }
}

/** A time on a day so many days from today, in UTC. */
export function inDays(days: number, time = '10:00'): string {
  return `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${time}:00.000Z`
}

/** What stands behind `?token=` of an address. */
export function tokenOf(url: string | undefined): string {
  return new URL(url ?? '', 'http://x.invalid').searchParams.get('token') ?? ''
}
