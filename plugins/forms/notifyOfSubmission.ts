import type { PayloadRequest } from 'payload'
import type { DomainEvent } from '@/plugins/events/api'
import { notify, recipientsIn, type StaffRecipient } from '@/plugins/notifications/api'
import { query, sql } from '@/src/lib/database'
import { readEnv } from '@/src/lib/env'
import type { Role } from '@/src/lib/roles'
import { formConfirmation, formReceived } from './mail/templates'
import type { SubmittedForm } from './receiveSubmission'

/**
 * Tells staff what came in, and the sender that it has arrived. Staff are the people whom the form names, as long as they
 * belong to its organization; where it names nobody, everybody in one of `roles`. Of spam nobody hears.
 */
export const notifyOfSubmission =
  (roles: readonly Role[]) =>
  async (event: DomainEvent, req: PayloadRequest): Promise<void> => {
    const { organization, subject } = event
    if (!organization || !subject || event.data?.isSpam === true) return
    const { title, notify: named, sender, locale, lead, answers } = event.after as unknown as SubmittedForm
    const link = lead ? `/admin/collections/leads/${lead}` : `/admin/collections/${subject.collection}/${subject.id}`
    const staff = named.length > 0 ? await membersAmong(req, organization, named) : []
    for (const { userId, email, name } of staff.length > 0 ? staff : await recipientsIn(req, organization, roles)) {
      await notify(req, {
        template: formReceived,
        to: { userId, email, name },
        organization,
        dedupeKey: `form.submitted:${subject.id}:${userId}`,
        link,
        replyTo: sender.email,
        data: { form: title, from: sender.name ?? sender.email, answers, url: readEnv().SERVER_URL + link },
      })
    }
    if (!sender.email) return
    await notify(req, {
      template: formConfirmation,
      to: { email: sender.email, name: sender.name, locale },
      organization,
      dedupeKey: `form.confirmed:${subject.id}`,
      data: { form: title, name: sender.name, answers },
    })
  }

/** Those of these accounts that are still members and can sign in. */
async function membersAmong(req: PayloadRequest, organization: string, users: string[]): Promise<StaffRecipient[]> {
  const ids = sql.join(
    users.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const rows = await query<{ id: string; email: string; name: string | null }>(
    req,
    sql`select distinct u.id, u.email, u.name from users u
        join users_memberships m on m._parent_id = u.id and m.organization_id = ${organization}
        where u.id in (${ids}) and u.is_active is not false and u.deleted_at is null and u.email is not null
        order by u.id`,
  )
  return rows.map(({ id, email, name }) => ({ userId: id, email, name }))
}
