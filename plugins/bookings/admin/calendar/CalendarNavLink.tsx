import type { ServerProps } from 'payload'
import { isStaff, personOf } from '@/src/lib/person'
import { CalendarLink } from './CalendarLink'

/** The way to the calendar, with the day and the week first in the navigation, for those who work here. */
export function CalendarNavLink({ user, payload, path }: ServerProps & { path: string }) {
  if (!isStaff(personOf(user))) return null
  return <CalendarLink href={`${payload.config.routes.admin}${path}`} />
}
