import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { idOf } from '@/src/lib/ids'
import { personIn } from './collectionAccess'

/**
 * Nobody sets somebody else's password: who leads an organization could take over an account that also belongs to
 * another one. People set their own; everybody else uses the reset mail.
 */
export const guardCredentials: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data, id, overrideAccess } = args as { data?: Record<string, unknown>; id?: string; overrideAccess?: boolean }
  if (operation !== 'update' || overrideAccess || !data || !('password' in data)) return args
  const person = personIn(req)
  if (!person || idOf(id) !== person.id) {
    throw new APIError(
      'Only the owner of an account sets its password. Send a password reset mail instead.',
      403,
      null,
      true,
    )
  }
  return args
}
