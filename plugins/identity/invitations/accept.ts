import { APIError, ValidationError, type PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { hashToken } from '@/src/lib/crypto/tokens'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { racePoint } from '@/src/lib/race-point'
import { STAFF_ROLES } from '@/src/lib/roles'
import { holdMembersLimit } from '../members/membersLimit'
import { verifyPassword } from '../passwords/verifyPassword'
import { inTransaction } from '@/src/server/inTransaction'
import { withTrust } from '../withTrust'
import type { AcceptanceInput, InvitationRow } from './fields'
import { assertInviterStillMay } from './inviter'

interface Account extends Record<string, unknown> {
  id: string
  hash: string | null
  salt: string | null
  usable: boolean
}

export interface Accepted {
  user: string
  organization: string
  /** Whether the account was made just now. */
  isNew: boolean
}

/**
 * Accepts an invitation: claims it with one conditional statement (of two at once one wins), makes the account or
 * adds the membership to the existing one, and joins the team. All or nothing.
 *
 * @throws APIError 410 when the token is used up, 401 when the address has an account and neither its session nor its
 * password was sent, 409 when the inviter lost the right or no place is left; ValidationError for name and password.
 */
export async function acceptInvitation(req: PayloadRequest, input: AcceptanceInput): Promise<Accepted> {
  return inTransaction(req, async () => {
    const invitation = await claim(req, input.token)
    await racePoint('identity.invitation-claimed')
    const { organization_id: organization, organization_role: role } = invitation
    await assertInviterStillMay(req, invitation.invited_by_id, organization, role)

    const [account] = await query<Account>(
      req,
      sql`select id, hash, salt, (deleted_at is null and is_active is not false) as usable
          from users where email = ${invitation.email.toLowerCase()} for no key update`,
    )
    if (account) await assertOwner(req, account, input.password)
    const member = account ? await isMember(req, account.id, organization) : false
    if (!member && STAFF_ROLES.includes(role)) await holdMembersLimit(req, organization, account?.id ?? '')

    const clients = await clientsOf(req, invitation.id)
    const membership = { organization, role, clients }
    const user = account
      ? await join(req, account.id, member ? null : membership)
      : await register(req, invitation.email, input, membership)
    if (invitation.team_id) await joinTeam(req, invitation, user)
    await emit(req, 'invitation.accepted', {
      subject: { collection: 'team-invites', id: invitation.id },
      organization,
      data: { email: invitation.email, role, user },
    })
    return { user, organization, isNew: !account }
  })
}

async function claim(req: PayloadRequest, token: string): Promise<InvitationRow> {
  const [row] = await query<InvitationRow>(
    req,
    sql`update team_invites i set accepted_at = now(), updated_at = now()
        from organizations o
        where i.token = ${hashToken(token)} and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()
          and o.id = i.organization_id and o.deleted_at is null
        returning i.*`,
  )
  if (row) return row
  throw new APIError(
    'This invitation is not open any more: it was used, taken back or has expired. Ask for a new one.',
    410,
    null,
    true,
  )
}

/** The mail alone does not open an existing account: its owner is signed in, or knows the password. */
async function assertOwner(req: PayloadRequest, account: Account, password: string | undefined): Promise<void> {
  if (!account.usable) throw new APIError('The account with this address is switched off.', 403, null, true)
  if (idOf(req.user?.id) === account.id) return
  if (password && (await verifyPassword(password, account.hash, account.salt))) return
  throw new APIError(
    'This address has an account. Sign in with it, or write its password, to accept the invitation.',
    401,
    { reason: 'account-exists' },
    true,
  )
}

async function isMember(req: PayloadRequest, user: string, organization: string): Promise<boolean> {
  const rows = await query<{ id: string }>(
    req,
    sql`select id from users_memberships where _parent_id = ${user} and organization_id = ${organization}`,
  )
  return rows.length > 0
}

async function clientsOf(req: PayloadRequest, invitation: string): Promise<string[]> {
  const rows = await query<{ clients_id: string }>(
    req,
    sql`select clients_id from team_invites_rels where parent_id = ${invitation} and path = 'clients' order by "order"`,
  )
  return rows.map(({ clients_id }) => clients_id)
}

type Membership = { organization: string; role: InvitationRow['organization_role']; clients: string[] }

async function join(req: PayloadRequest, user: string, membership: Membership | null): Promise<string> {
  const trusted = withTrust(req)
  const { memberships } = await req.payload.findByID({ collection: 'users', id: user, depth: 0, req: trusted })
  await req.payload.update({
    collection: 'users',
    id: user,
    // The token came to this very address, so the address is verified.
    data: { _verified: true, ...(membership ? { memberships: [...(memberships ?? []), membership] } : {}) },
    depth: 0,
    req: trusted,
  })
  return user
}

async function register(
  req: PayloadRequest,
  email: string,
  { name, password }: AcceptanceInput,
  membership: Membership,
): Promise<string> {
  if (!name) {
    throw new ValidationError({ collection: 'users', errors: [{ path: 'name', message: 'Write your name.' }], req })
  }
  const { id } = await req.payload.create({
    collection: 'users',
    data: { email, name, password: password ?? '', memberships: [membership], _verified: true },
    depth: 0,
    req: withTrust(req),
  })
  return id
}

async function joinTeam(req: PayloadRequest, invitation: InvitationRow, user: string): Promise<void> {
  const team = invitation.team_id as string
  const [already] = await query<{ id: string }>(
    req,
    sql`select id from team_members where team_id = ${team} and user_id = ${user}`,
  )
  if (already) return
  await req.payload.create({
    collection: 'team-members',
    data: {
      team,
      user,
      role: invitation.role ?? 'member',
      invitedBy: invitation.invited_by_id,
      organization: invitation.organization_id,
    },
    depth: 0,
    req: withTrust(req),
  })
}
