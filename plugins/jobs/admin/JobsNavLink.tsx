import type { ServerProps } from 'payload'
import { sayIn } from '@/plugins/languages/api'
import { personOf } from '@/src/lib/person'

/** The way to the jobs screen, for those who may see it. */
export function JobsNavLink({ user, payload, path, i18n }: ServerProps & { path: string }) {
  if (personOf(user)?.isAdmin !== true) return null
  const say = sayIn(i18n)
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}${path}`} id="nav-jobs">
      <span className="nav__link-label">{say('Jobs')}</span>
    </a>
  )
}
