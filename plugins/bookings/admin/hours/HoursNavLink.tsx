import type { ServerProps } from 'payload'
import { isStaff, personOf } from '@/src/lib/person'
import { HoursNav } from './HoursNav'

/** The way to one's hours in the navigation, for those who can be booked. */
export function HoursNavLink({ user, payload, path }: ServerProps & { path: string }) {
  if (!isStaff(personOf(user))) return null
  return <HoursNav href={`${payload.config.routes.admin}${path}`} />
}
