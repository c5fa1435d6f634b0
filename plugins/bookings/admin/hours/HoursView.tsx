import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { can } from '@/plugins/access/api'
import { sayIn } from '@/plugins/languages/api'
import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'
import { idOf } from '@/src/lib/ids'
import { readArrangeable, readHours } from '../../hours/readHours'
import { Crumbs } from '../Crumbs'
import { BecomeHost } from './BecomeHost'
import { HoursEditor } from './HoursEditor'
import './hours.css'

/** `/admin/collections/audit-availability/editor?host=<id>`: a host's hours, the own where the address names none. */
export async function HoursView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const say = sayIn(req.i18n)
  if (!req.user || !can(req, 'create', 'audit-availability')) {
    return (
      <Gutter className="hours">
        <p className="hours__quiet">
          {say('Those who work in a studio arrange their hours. Ask your studio for an invitation.')}
        </p>
      </Gutter>
    )
  }
  const hosts = await readArrangeable(req)
  const asked = hosts.find(({ id }) => id === searchParams?.host)
  const own = hosts.find(({ user }) => user === req.user?.id)
  const chosen = asked ?? own
  const base = `${req.payload.config.routes.admin}/collections/audit-availability`
  if (!chosen) {
    const [membership] = req.user.memberships ?? []
    const organization = getTenantFromCookie(req.headers, 'text') ?? idOf(membership?.organization)
    return (
      <Gutter className="hours">
        <Crumbs trail={[{ label: say('Bookable hours'), url: base }, { label: say('Arrange the week') }]} />
        <BecomeHost user={req.user.id} organization={String(organization ?? '')} hosts={hosts} base={base} />
      </Gutter>
    )
  }
  return (
    <Gutter className="hours">
      <Crumbs trail={[{ label: say('Bookable hours'), url: base }, { label: say('Arrange the week') }]} />
      <HoursEditor
        key={chosen.id}
        initial={await readHours(req, chosen.id)}
        base={base}
        now={new Date().toISOString()}
      />
    </Gutter>
  )
}
