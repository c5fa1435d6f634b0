import type { AdminViewServerProps } from 'payload'
import { Gutter } from '@payloadcms/ui'
import { can, onBehalfOf, personIn } from '@/plugins/access/api'
import { sayIn, word } from '@/plugins/languages/api'
import { templatesOf } from '../registry'
import { PreviewBoard } from './PreviewBoard'
import './mail.css'

/** Every mail template with sample data, in the brand of each organization that the person leads. */
export async function PreviewView({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const say = sayIn(req.i18n)
  if (!can(req, 'read', 'outbox-messages')) {
    return (
      <Gutter className="mail-preview">
        <h1>{say('Mail templates')}</h1>
        <p>{say('Those who lead an organization see its mails here.')}</p>
      </Gutter>
    )
  }
  const { docs } = await req.payload.find({
    collection: 'organizations',
    depth: 0,
    limit: 100,
    sort: 'name',
    select: { name: true },
    ...onBehalfOf(req),
  })
  const templates = templatesOf(req.payload.config).map(({ name, title, carriesCredentials, isAccountMail }) => ({
    name,
    title,
    note: carriesCredentials
      ? word('Sealed: it holds a link that opens an account')
      : isAccountMail
        ? word('Never held back by the quota')
        : '',
  }))
  const organizations = docs.map(({ id, name }) => ({ id, name }))
  const isPlatformAdmin = personIn(req)?.isAdmin === true
  return (
    <Gutter className="mail-preview">
      <h1>{say('Mail templates')}</h1>
      <PreviewBoard
        outboxUrl={`${req.payload.config.routes.admin}/collections/outbox-messages`}
        templates={templates}
        organizations={
          isPlatformAdmin ? [...organizations, { id: '', name: say('Orrery (no organization)') }] : organizations
        }
      />
    </Gutter>
  )
}
