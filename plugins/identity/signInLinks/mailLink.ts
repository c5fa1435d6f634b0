import type { PayloadRequest } from 'payload'
import { defineQueue } from '@/plugins/jobs/api'
import { notify } from '@/plugins/notifications/api'
import { hashToken, randomToken } from '@/src/lib/crypto/tokens'
import { query, sql } from '@/src/lib/database'
import { DEFAULT_LOCALE, isLocale } from '@/src/lib/locales'
import { localizedPath } from '@/src/lib/site-path'
import { siteUrl } from '@/src/server/siteUrl'
import { signInLink } from '../mail/templates'
import { MAIL_LINK_QUEUE } from './mailLinkQueue'

const VALID_MINUTES = 15

interface WaitingLink extends Record<string, unknown> {
  email: string
  locale: string
  asked_organization: string | null
  organization: string | null
  user_id: string | null
  name: string | null
}

/** Gives a link that was asked for its token and mails it; an address without a living account leaves nothing behind. */
export const mailLink = defineQueue({
  ...MAIL_LINK_QUEUE,
  handle: async ({ link }, { req }) => {
    await query(req, sql`delete from sign_in_links where created_at < now() - interval '1 day'`)
    const waiting = await waitingLink(req, link)
    if (!waiting) return
    if (!waiting.user_id) {
      await query(req, sql`delete from sign_in_links where id = ${link}`)
      return
    }
    const token = randomToken()
    await query(
      req,
      sql`update sign_in_links set user_id = ${waiting.user_id}, token_hash = ${hashToken(token)},
            expires_at = now() + make_interval(mins => ${VALID_MINUTES})
          where id = ${link} and token_hash is null`,
    )
    const { email, name, user_id: userId, organization } = waiting
    const locale = isLocale(waiting.locale) ? waiting.locale : DEFAULT_LOCALE
    // Another organization's site may not speak the language of the page that was asked.
    const path = localizedPath(organization === waiting.asked_organization ? locale : DEFAULT_LOCALE, '/sign-in/link')
    await notify(req, {
      template: signInLink,
      to: { email, name, userId, locale },
      organization,
      data: {
        name,
        url: `${await siteUrl(req, organization)}${path}?token=${token}`,
        expiresInMinutes: VALID_MINUTES,
      },
      dedupeKey: `sign-in-link:${link}`,
    })
  },
})

/** The link with the account that may use it, and that account's organization: the one that was asked, if it belongs there. */
async function waitingLink(req: PayloadRequest, link: string): Promise<WaitingLink | undefined> {
  const [row] = await query<WaitingLink>(
    req,
    sql`select l.email, l.locale, l.organization_id as asked_organization, u.id as user_id, u.name,
          (select m.organization_id from users_memberships m where m._parent_id = u.id
           order by (m.organization_id = l.organization_id) desc, m._order limit 1) as organization
        from sign_in_links l
        left join users u on u.email = l.email and u.deleted_at is null and u.is_active is not false
        where l.id = ${link} and l.token_hash is null for update of l`,
  )
  return row
}
