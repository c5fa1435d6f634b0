import {
  APIError,
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { hashToken } from '@/src/lib/crypto/tokens'
import { query, sql } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { mailAddressChanged } from '../mail'
import { endSessions } from '../sessions/endSessions'
import { announcePasswordChange } from './announcePasswordChange'
import { assertPassword } from './assertPassword'
import { verifyPassword } from './verifyPassword'

type Data = Record<string, unknown>

/** Accounts whose address the running update of a request changes, and the one before. */
const moving = new WeakMap<PayloadRequest, Map<string, string>>()

/** Accounts whose password the running update of a request changes. */
const changing = new WeakMap<PayloadRequest, Set<string>>()

/**
 * The password policy on every path that writes an account: REST, GraphQL and the Local API alike. Only the demo
 * seed, which no request can imitate, is below it.
 */
export const guardPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data, id, overrideAccess } = args as { data?: Data; id?: string; overrideAccess?: boolean }
  if (!data) return args
  if (operation === 'create') {
    if (!isSeed(req)) await assertPassword(req, data.password, { email: text(data.email), name: text(data.name) })
    // Payload's own mail would leave from within the transaction and carry a token that never expires.
    return { ...args, disableVerificationEmail: true }
  }
  if (typeof data.resetPasswordToken === 'string' && overrideAccess === true) {
    data.resetPasswordToken = hashToken(data.resetPasswordToken)
  }
  const current = data.currentPassword
  delete data.currentPassword
  if (!data.password) delete data.password
  if (!data.password && typeof data.email !== 'string') return args
  const account = idOf(id)
  if (!account) throw new APIError('Passwords and addresses are set for one account at a time.', 400, null, true)
  const [row] = await query<{ email: string; name: string; hash: string; salt: string }>(
    req,
    sql`select email, name, hash, salt from users where id = ${account}`,
  )
  if (!row) return args
  const movesTo = typeof data.email === 'string' ? data.email.toLowerCase().trim() : row.email
  const isOwn = overrideAccess !== true && idOf(req.user?.id) === account
  if ((data.password && overrideAccess !== true) || (isOwn && movesTo !== row.email)) {
    await assertCurrentPassword(req, current, row)
  }
  if (movesTo !== row.email) moving.set(req, (moving.get(req) ?? new Map()).set(account, row.email))
  if (!data.password) return args
  if (!isSeed(req)) await assertPassword(req, data.password, { email: row.email, name: row.name })
  changing.set(req, (changing.get(req) ?? new Set()).add(account))
  return args
}

/** After a change of the password every other session of the account has ended, and its owner is told. */
export const endSessionsOfOldPassword: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'update' || !changing.get(req)?.delete(String(doc.id))) return doc
  const own = idOf(req.user?.id) === String(doc.id) ? (req.user as { _sid?: string } | null)?._sid : undefined
  await endSessions(req, String(doc.id), own ? { except: own } : {})
  await announcePasswordChange(req, String(doc.id))
  return doc
}

/** The address is where reset mails go: whoever had it before learns that it has moved. */
export const announceMovedAddress: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const before = operation === 'update' ? moving.get(req)?.get(String(doc.id)) : undefined
  if (!before) return doc
  moving.get(req)?.delete(String(doc.id))
  await mailAddressChanged(req, String(doc.id), before)
  return doc
}

async function assertCurrentPassword(
  req: PayloadRequest,
  password: unknown,
  { hash, salt }: { hash: string; salt: string },
): Promise<void> {
  if (await verifyPassword(text(password) ?? '', hash, salt)) return
  const message = 'Write the current password to change the password or the address.'
  throw new ValidationError({ collection: 'users', errors: [{ path: 'currentPassword', message }], req })
}

function isSeed(req: PayloadRequest): boolean {
  return req.payloadAPI === 'local' && req.context.seedDemo === true
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
