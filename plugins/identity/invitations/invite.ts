import { APIError, type PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { hashToken, randomToken } from '@/src/lib/crypto/tokens'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { isRole, STAFF_ROLES } from '@/src/lib/roles'
import { mailInvitation } from '../mail'
import { holdMembersLimit } from '../members/membersLimit'
import { inTransaction } from '@/src/server/inTransaction'
import { noSuch, visibleRecord } from '@/src/server/visibleRecord'
import type { InvitationInput, InvitationRow } from './fields'
import { assertMayInvite } from './inviter'

const VALID_MS = 7 * 24 * 60 * 60 * 1000

/**
 * Asks somebody into an organization: a row with the hash of a token, and the mail that carries the token. An older
 * open invitation of the same address ends. The answer and the rows never hold the token.
 */
export async function invite(req: PayloadRequest, input: InvitationInput): Promise<{ id: string; expiresAt: string }> {
  const { email, organization, role, clients, team, teamRole } = input
  assertMayInvite(req, organization, role)
  if (role === 'CLIENT' && clients.length === 0) {
    throw new APIError('Choose at least one client: a person with the role Client sees only those.', 400, null, true)
  }
  return inTransaction(req, async () => {
    // Locks the organization: two invitations of one address at once are one after the other.
    await lockOrganization(req, organization)
    if (STAFF_ROLES.includes(role)) await holdMembersLimit(req, organization, '')
    if (!team) await assertNotMember(req, email, organization)
    await query(
      req,
      sql`update team_invites set revoked_at = now(), updated_at = now()
          where organization_id = ${organization} and lower(email) = ${email} and accepted_at is null and revoked_at is null`,
    )
    const token = randomToken()
    const expiresAt = new Date(Date.now() + VALID_MS)
    const invitation = await req.payload.create({
      collection: 'team-invites',
      data: {
        email,
        organization,
        organizationRole: role,
        clients: role === 'CLIENT' ? clients : [],
        team: team ?? null,
        role: teamRole,
        token: hashToken(token),
        invitedBy: idOf(req.user?.id),
        expiresAt: expiresAt.toISOString(),
      },
      depth: 0,
      req,
      overrideAccess: true,
    })
    const inviterName = String((req.user as { name?: unknown } | null)?.name ?? 'Somebody')
    await mailInvitation(req, { id: invitation.id, email, organization, role, inviterName, token, expiresAt })
    await emit(req, 'invitation.sent', {
      subject: { collection: 'team-invites', id: invitation.id },
      organization,
      data: { email, role },
    })
    return { id: invitation.id, expiresAt: expiresAt.toISOString() }
  })
}

/** Sends an open or expired invitation again: a new token, the old one ends. */
export async function inviteAgain(req: PayloadRequest, id: string): Promise<{ id: string; expiresAt: string }> {
  const row = await findInvitation(req, id)
  if (row.accepted_at) throw new APIError('This invitation has been accepted already.', 409, null, true)
  const clients = await query<{ clients_id: string }>(
    req,
    sql`select clients_id from team_invites_rels where parent_id = ${id} and path = 'clients' order by "order"`,
  )
  return invite(req, {
    email: row.email,
    organization: row.organization_id,
    role: row.organization_role,
    clients: clients.map(({ clients_id }) => clients_id),
    team: row.team_id,
    teamRole: row.role ?? 'member',
  })
}

/** Ends an open invitation. Of acceptance and revocation at once, one happens. */
export async function revokeInvitation(req: PayloadRequest, id: string): Promise<void> {
  const row = await findInvitation(req, id)
  assertMayInvite(req, row.organization_id, row.organization_role)
  await inTransaction(req, async () => {
    const [revoked] = await query<{ id: string }>(
      req,
      sql`update team_invites set revoked_at = now(), updated_at = now()
          where id = ${id} and accepted_at is null and revoked_at is null returning id`,
    )
    if (!revoked) throw new APIError('This invitation is not open any more.', 409, null, true)
    await emit(req, 'invitation.revoked', {
      subject: { collection: 'team-invites', id },
      organization: row.organization_id,
      data: { email: row.email },
    })
  })
}

/** An invitation that the request's person may see; else it does not exist. */
async function findInvitation(req: PayloadRequest, id: string): Promise<InvitationRow> {
  const seen = await visibleRecord(req, 'team-invites', id)
  const [row] = await query<InvitationRow>(req, sql`select * from team_invites where id = ${seen.id}`)
  if (!row || !isRole(row.organization_role)) throw noSuch('team-invites')
  return row
}

async function lockOrganization(req: PayloadRequest, organization: string): Promise<void> {
  await query(req, sql`select id from organizations where id = ${organization} for no key update`)
}

async function assertNotMember(req: PayloadRequest, email: string, organization: string): Promise<void> {
  const [member] = await query<{ id: string }>(
    req,
    sql`select u.id from users u join users_memberships m on m._parent_id = u.id
        where u.email = ${email} and u.deleted_at is null and m.organization_id = ${organization}`,
  )
  if (member) throw new APIError('This person belongs to the organization already.', 409, null, true)
}
