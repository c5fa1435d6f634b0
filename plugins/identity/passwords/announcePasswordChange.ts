import type { PayloadRequest } from 'payload'
import { emit } from '@/plugins/events/api'
import { mailPasswordChanged } from '../mail'
import { homeOrganization } from '../organization'

/** Tells the trail and the owner that a password was changed. */
export async function announcePasswordChange(req: PayloadRequest, user: string): Promise<void> {
  const event = await emit(req, 'user.password-changed', {
    subject: { collection: 'users', id: user },
    organization: await homeOrganization(req, user),
  })
  await mailPasswordChanged(req, user, event.id)
}
