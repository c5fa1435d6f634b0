import type { PayloadRequest } from 'payload'
import { notify } from '@/plugins/notifications/api'
import { humanize } from '@/src/lib/options'
import type { Role } from '@/src/lib/roles'
import { siteUrl } from '@/src/server/siteUrl'

interface InvitationMail {
  id: string
  email: string
  organization: string
  role: Role
  inviterName: string
  token: string
  expiresAt: Date
}

/** The mail with the link that accepts an invitation. */
export async function mailInvitation(req: PayloadRequest, invitation: InvitationMail): Promise<void> {
  const { id, email, organization, role, inviterName, token, expiresAt } = invitation
  await notify(req, {
    template: 'invitation',
    to: { email },
    organization,
    data: {
      inviterName,
      role: humanize(role),
      url: `${await siteUrl(req, organization)}/invitation?token=${token}`,
      expiresAt: expiresAt.toISOString(),
    },
    dedupeKey: `invitation:${id}`,
  })
}
