import { openPart } from '@/plugins/notifications/sealed'
import type { TestApp } from './app'

/** A mail of the outbox with what its template was given, unsealed. */
export interface SentMail {
  template: string
  subject: string
  organization: string | null
  data: Record<string, unknown>
}

/** Every mail to an address, the oldest first. */
export async function mailsTo(app: TestApp, address: string): Promise<SentMail[]> {
  const { rows } = await app.payload.db.pool.query(
    `select id, template, subject, organization_id, data #>> '{}' as sealed from outbox_messages where "to" = $1 order by created_at, id`,
    [address],
  )
  return (
    rows as { id: string; template: string; subject: string; organization_id: string | null; sealed: string }[]
  ).map(({ id, template, subject, organization_id, sealed }) => ({
    template,
    subject,
    organization: organization_id,
    data: JSON.parse(openPart(id, 'data', sealed) ?? '{}') as Record<string, unknown>,
  }))
}

/** The token in the link of the newest mail of a template; throws when there is none. */
export async function mailedToken(app: TestApp, address: string, template: string): Promise<string> {
  const mail = (await mailsTo(app, address)).filter((one) => one.template === template).at(-1)
  const token = new URL(String(mail?.data.url)).searchParams.get('token')
  if (!token) throw new Error(`No link with a token in the "${template}" mail to ${address}.`)
  return token
}
