import { APIError, type PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { query, sql } from '@/src/lib/database'
import { racePoint } from '@/src/lib/race-point'
import { mailAccountExists } from './mail'
import type { AccountRow } from './mail/account'
import { organizationOf, type OrganizationRow } from './organization'
import { assertPassword } from './passwords/assertPassword'
import { burnPasswordTime } from './passwords/verifyPassword'
import type { SignUpInput } from './signUpFields'
import { inTransaction } from '@/src/server/inTransaction'
import { sendVerification } from './verification/verify'
import { withTrust } from './withTrust'

/**
 * Public sign-up on an organization's site: account, membership, lead and verification mail in one transaction. An
 * address that has an account gets a mail that says so, and the caller gets the same answer after the same time.
 *
 * @throws APIError 404 when the organization takes no sign-ups; ValidationError for a weak password.
 */
export async function signUp(req: PayloadRequest, input: SignUpInput): Promise<void> {
  const organization = await organizationOf(req, input.organization)
  if (!organization?.sign_up_enabled) {
    throw new APIError('This site does not take sign-ups. Write to the studio instead.', 404, null, true)
  }
  const { email, name, password } = input
  await assertPassword(req, password, { email, name, organization: organization.name })
  await inTransaction(req, async () => {
    // A double submit waits here for the first one and then finds its account.
    await query(req, sql`select pg_advisory_xact_lock(hashtextextended(${`identity.sign-up:${email}`}, 0))`)
    await racePoint('identity.sign-up-locked')
    const [existing] = await query<AccountRow & { usable: boolean }>(
      req,
      sql`select id, email, name, _verified as verified, (deleted_at is null and is_active is not false) as usable
          from users where email = ${email}`,
    )
    if (!existing) return register(req, organization, input)
    await burnPasswordTime(password)
    if (!existing.usable) return
    if (existing.verified) await mailAccountExists(req, existing, organization.id)
    else await sendVerification(req, existing, organization.id)
  })
}

async function register(req: PayloadRequest, organization: OrganizationRow, input: SignUpInput): Promise<void> {
  const { email, name, password } = input
  const role = organization.sign_up_role ?? 'USER'
  const trusted = withTrust(req)
  const { id } = await req.payload.create({
    collection: 'users',
    data: { email, name, password, memberships: [{ organization: organization.id, role }], _verified: false },
    depth: 0,
    req: trusted,
  })
  await req.payload.create({
    collection: 'leads',
    data: { ...leadOf(input), organization: organization.id, source: 'PLATFORM_SIGNUP', status: 'NEW', user: id },
    depth: 0,
    req: trusted,
  })
  await emit(req, 'user.signed-up', {
    subject: { collection: 'users', id },
    organization: organization.id,
    data: { role },
  })
  await sendVerification(req, { id, email, name }, organization.id)
}

function leadOf({ password: _, organization: __, consentText, ...input }: SignUpInput) {
  return { ...input, ...(consentText ? { consentText, consentAt: new Date().toISOString() } : {}) }
}
