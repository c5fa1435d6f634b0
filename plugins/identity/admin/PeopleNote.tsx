import type { BeforeListTableServerProps } from 'payload'
import { can } from '@/plugins/access/api'
import { sayIn } from '@/plugins/languages/api'
import './identity.css'

/** Above the list of people: accounts come from invitations and sign-up. */
export function PeopleNote({ payload, user, i18n }: BeforeListTableServerProps) {
  const req = { payload, user } as Parameters<typeof can>[0]
  if (!can(req, 'read', 'team-invites')) return null
  const say = sayIn(i18n)
  return (
    <div className="identity-bar">
      <p className="identity-quiet">{say('People join by invitation, or by signing up on the site.')}</p>
      <a href={`${payload.config.routes.admin}/collections/team-invites?invite=1`}>{say('Invite somebody')}</a>
    </div>
  )
}
