/** How often something may happen: `points` times in `seconds`, counted from the first time. */
export interface Rate {
  points: number
  seconds: number
}

/** What a bucket counts by. A missing rate is not counted. */
export interface Bucket {
  /** By the address that the request came from. */
  ip?: Rate
  /** By the account, address or number that the request is about. */
  account?: Rate
}

export interface SignInRates {
  /** Attempts from one address, whatever the account. */
  ip: Rate
  /** Failures of one account from one address. */
  source: Rate
  /** Failures of one account from one device that has signed in to it before. */
  device: Rate
  /** Failures of one account from everywhere but known devices: slow, so that many addresses help an attacker little. */
  account: Rate
}

const MINUTE = 60
const HOUR = 60 * MINUTE

export const SIGN_IN_RATES: SignInRates = {
  ip: { points: 50, seconds: 15 * MINUTE },
  source: { points: 10, seconds: 15 * MINUTE },
  device: { points: 10, seconds: 15 * MINUTE },
  account: { points: 100, seconds: HOUR },
}

/** The buckets of the house. `form` stands for every `form:<name>` that has none of its own. */
export const BUCKETS: Readonly<Record<string, Bucket>> = {
  'forgot-password': { ip: { points: 10, seconds: HOUR }, account: { points: 5, seconds: HOUR } },
  'reset-password': { ip: { points: 20, seconds: HOUR } },
  'verify-email': { ip: { points: 20, seconds: HOUR } },
  'sign-up': { ip: { points: 10, seconds: HOUR }, account: { points: 3, seconds: HOUR } },
  form: { ip: { points: 10, seconds: 10 * MINUTE }, account: { points: 5, seconds: HOUR } },
}

/**
 * The bucket of a name: its own, or that of the part before the first colon.
 *
 * @throws Error when there is neither
 */
export function bucketOf(name: string, buckets: Readonly<Record<string, Bucket>>): Bucket {
  const bucket = buckets[name] ?? buckets[name.split(':')[0] ?? '']
  if (!bucket) throw new Error(`There is no rate limit "${name}". Add it to the buckets of limitsPlugin.`)
  return bucket
}

/** One thing to count: under which key, and how often it may happen. */
export interface Count {
  key: string
  rate: Rate
}

/** What to count for one use of a bucket: the address first, so that a refused address never uses up an account. */
export function countsOf(name: string, bucket: Bucket, by: { ip: string; account?: string | undefined }): Count[] {
  return [
    ...(bucket.ip ? [{ key: `${name}|ip|${by.ip}`, rate: bucket.ip }] : []),
    ...(bucket.account && by.account !== undefined
      ? [{ key: `${name}|account|${by.account}`, rate: bucket.account }]
      : []),
  ]
}

export interface SignInAttempt {
  ip: string
  /** The key of the account, see `accountKey`. */
  account: string
  /** The id of the device, when it has signed in to this account before. */
  device: string | null
}

/**
 * What to count for a sign-in. A known device answers for itself alone: neither a stranger's failures elsewhere nor
 * those of a neighbour behind the same address can lock its owner out. Everybody else is counted three times.
 */
export function signInCounts(attempt: SignInAttempt, rates: SignInRates): Count[] {
  const { ip, account, device } = attempt
  if (device !== null) return [{ key: `sign-in|device|${account}|${device}`, rate: rates.device }]
  return [
    { key: `sign-in|ip|${ip}`, rate: rates.ip },
    { key: `sign-in|source|${account}|${ip}`, rate: rates.source },
    { key: `sign-in|account|${account}`, rate: rates.account },
  ]
}

/**
 * What a sign-in that succeeded gives back. Failures of this account from this source are forgiven; the counters that
 * others share (the address, the account as a whole) get back only the attempt itself, or one good account would let an
 * attacker go on for ever.
 */
export function forgivenOnSignIn(attempt: SignInAttempt): { cleared: string[]; refunded: string[] } {
  const { ip, account, device } = attempt
  if (device !== null) return { cleared: [`sign-in|device|${account}|${device}`], refunded: [] }
  return {
    cleared: [`sign-in|source|${account}|${ip}`],
    refunded: [`sign-in|ip|${ip}`, `sign-in|account|${account}`],
  }
}

/** A reset by mail proves who owns the account: what strangers did to its counters is forgotten. */
export function forgivenOnReset({ ip, account }: { ip: string; account: string }): {
  cleared: string[]
  refunded: string[]
} {
  return { cleared: [`sign-in|source|${account}|${ip}`, `sign-in|account|${account}`], refunded: [] }
}
