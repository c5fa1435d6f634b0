import { z } from 'zod'
import { defineTemplate } from '../defineTemplate'
import { invitationWords } from './words/invitation'

const schema = z.object({
  inviterName: z.string().min(1),
  /** The role in words: "Editor". */
  role: z.string().min(1),
  url: z.url(),
  expiresAt: z.iso.datetime({ offset: true }).nullish(),
})

export type InvitationData = z.output<typeof schema>

/** To a person who is asked to join an organization. */
export const invitation = defineTemplate({
  name: 'invitation',
  title: 'An invitation to join',
  schema,
  carriesCredentials: true,
  isAccountMail: true,
  words: invitationWords,
  subject: ({ inviterName: inviter }, brand, voice) => voice.say('subject', { inviter, organization: brand.name }),
  loadBody: async () => (await import('./bodies/Invitation')).Invitation,
  sample: {
    inviterName: 'Miriam Okafor',
    role: 'Editor',
    url: 'http://localhost:3000/invitation?token=sample',
    expiresAt: '2026-12-01T12:00:00.000Z',
  },
})
