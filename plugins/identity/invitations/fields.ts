import { z } from 'zod'
import { ROLES } from '@/src/lib/roles'

/** What an invitation is asked with. */
export const invitationInput = z.object({
  email: z
    .email('Write a whole e-mail address, for example ada@studio.example.')
    .transform((text) => text.toLowerCase()),
  organization: z.uuid('Choose an organization.'),
  role: z.enum(ROLES, 'Choose a role.'),
  clients: z.array(z.uuid()).default([]),
  team: z.uuid().nullish(),
  teamRole: z.enum(['owner', 'admin', 'member']).default('member'),
})

export type InvitationInput = z.infer<typeof invitationInput>

/** What an invitation is accepted with; name and password only where there is no account yet. */
export const acceptanceInput = z.object({
  token: z.string().min(1, 'The link is incomplete. Open the newest mail again.'),
  name: z.string().trim().max(120).optional(),
  password: z.string().max(1000).optional(),
})

export type AcceptanceInput = z.infer<typeof acceptanceInput>

export interface InvitationRow extends Record<string, unknown> {
  id: string
  email: string
  organization_id: string
  organization_role: InvitationInput['role']
  team_id: string | null
  role: InvitationInput['teamRole'] | null
  invited_by_id: string | null
  expires_at: string
  accepted_at: string | null
  revoked_at: string | null
}
