import { ValidationError, type PayloadRequest } from 'payload'
import { assessPassword, type PasswordOwner } from '@/src/lib/password/assessPassword'

/**
 * Holds a new password to the house's policy.
 *
 * @throws ValidationError on the field `password`, with a sentence that says what to do.
 */
export async function assertPassword(req: PayloadRequest, password: unknown, owner: PasswordOwner): Promise<void> {
  const verdict = await assessPassword(typeof password === 'string' ? password : '', owner)
  if (verdict.ok) return
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message: verdict.message }], req })
}
