import type {
  CollectionAfterLoginHook,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import type { LimitsState } from '../options'
import { deviceCookie, readDevice, rememberAccount } from './device'
import { count, forgive } from './limiter'
import { forgivenOnReset, forgivenOnSignIn, signInCounts, type SignInAttempt } from './rates'
import { clientSource, isTrusted } from './request'
import { accountKey } from './source'
import { refuse, setResponseHeader } from './tooMany'

const ATTEMPT = 'limits.signIn'

/**
 * Counts a sign-in before the password is looked at, so that guesses sent at once are all counted. Payload runs this hook
 * before it opens its transaction.
 */
export const countSignIn =
  ({ signIn }: LimitsState): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    // Inside a transaction somebody has already decided that this sign-in happens (the first user of an installation).
    if (operation !== 'login' || isTrusted(req) || req.transactionID) return args
    const { data } = args as { data?: { email?: unknown; username?: unknown } }
    const attempt = attemptOf(req, String(data?.email || data?.username || ''))
    const verdict = await count(req.payload, signInCounts(attempt, signIn))
    if (!verdict.ok) refuse(req, verdict.retryAfterSeconds)
    req.context[ATTEMPT] = attempt
    return args
  }

/** Forgives what a successful sign-in proves innocent, and lets the browser be known again. */
export const rewardSignIn: CollectionAfterLoginHook = async ({ req, collection }) => {
  const attempt = req.context[ATTEMPT] as SignInAttempt | undefined
  if (!attempt) return
  await forgive(req, forgivenOnSignIn(attempt))
  setDevice(req, attempt.account, Boolean(collection.auth.cookies.secure))
}

/** A reset by mail signs in too: the way back for somebody whose account is under attack and who has no known device. */
export const rewardReset: CollectionAfterOperationHook = async ({ operation, req, result, collection }) => {
  if (operation !== 'resetPassword' || isTrusted(req)) return result
  const email = (result as { user?: { email?: unknown } }).user?.email
  if (typeof email !== 'string') return result
  const { ip, account } = attemptOf(req, email)
  await forgive(req, forgivenOnReset({ ip, account }))
  setDevice(req, account, Boolean(collection.auth.cookies.secure))
  return result
}

function attemptOf(req: PayloadRequest, name: string): SignInAttempt {
  const account = accountKey(name, req.payload.secret)
  const device = readDevice(req.headers.get('cookie'), req.payload.secret)
  return { ip: clientSource(req), account, device: device?.accounts.includes(account) ? device.id : null }
}

function setDevice(req: PayloadRequest, account: string, secure: boolean): void {
  const { secret } = req.payload
  const device = rememberAccount(readDevice(req.headers.get('cookie'), secret), account)
  setResponseHeader(req, 'Set-Cookie', deviceCookie(device, { secret, secure }))
}
