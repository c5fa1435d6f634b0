import type { PayloadRequest } from 'payload'
import { v7 as newId } from 'uuid'
import { enqueue } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'
import type { Locale } from '@/src/lib/locales'
import { organizationOf } from '../organization'
import { inTransaction } from '@/src/server/inTransaction'
import { MAIL_LINK_QUEUE } from './mailLinkQueue'

export interface AskedLink {
  email: string
  locale: Locale
  /** A path of this site to go on to; the caller has checked it. */
  next: string | null
}

/**
 * Somebody would like to sign in by mail. Whether the address has an account is looked up by the worker, so that the
 * answer, and the work before it, are the same for every address.
 */
export async function askForLink(req: PayloadRequest, { email, locale, next }: AskedLink): Promise<void> {
  const organization = await organizationOf(req)
  const id = newId()
  await inTransaction(req, async () => {
    await query(
      req,
      sql`insert into sign_in_links (id, email, organization_id, locale, next)
          values (${id}, ${email.toLowerCase().trim()}, ${organization?.id ?? null}, ${locale}, ${next})`,
    )
    await enqueue(req, MAIL_LINK_QUEUE, { link: id }, { id })
  })
}
