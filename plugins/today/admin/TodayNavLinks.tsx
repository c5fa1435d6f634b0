import type { ServerProps } from 'payload'
import { TodayNav } from './TodayNav'
import { isStaff, personOf } from '@/src/lib/person'

/** The ways to the day and the week, first in the navigation, for those who have tasks. */
export function TodayNavLinks({ user, payload, path }: ServerProps & { path: string }) {
  if (!isStaff(personOf(user))) return null
  return <TodayNav base={`${payload.config.routes.admin}${path}`} />
}
