import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { siteUrl } from '@/src/server/siteUrl'
import { homeOrganization } from '../organization'

/** An account as the mails need it. */
export interface AccountRow extends Record<string, unknown> {
  id: string
  email: string
  name: string
  verified: boolean | null
}

/** A living, switched-on account by its address; null for every other one. */
export async function activeAccount(req: PayloadRequest, email: string): Promise<AccountRow | null> {
  const [row] = await query<AccountRow>(
    req,
    sql`select id, email, name, _verified as verified from users
        where email = ${email.toLowerCase().trim()} and deleted_at is null and is_active is not false`,
  )
  return row ?? null
}

/** Whose brand a mail to an account carries, and where its links lead: the site that was asked, if the person belongs there. */
export async function senderOf(
  req: PayloadRequest,
  user: string,
): Promise<{ organization: string | null; url: string }> {
  const organization = await homeOrganization(req, user)
  return { organization, url: await siteUrl(req, organization) }
}
