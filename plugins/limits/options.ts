import type { Payload, PayloadRequest } from 'payload'
import type { Audience, ClampLimits } from './clamps/clampArguments'
import { CLAMP_LIMITS } from './clamps/clampArguments'
import { GRAPHQL_LIMITS, type GraphQLLimits } from './graphql/rules'
import { BUCKETS, SIGN_IN_RATES, type Bucket, type Rate, type SignInRates } from './rates/rates'

export interface LimitsOptions {
  /** Who asks. `platform` is never clamped, `staff` less than everybody else. */
  audience: (req: PayloadRequest) => Audience
  /** Whether the person may see the trash of a collection; asked for staff only. */
  mayUseTrash: (req: PayloadRequest, slug: string) => boolean
  /** Rates of the sign-in, each replacing its default. */
  signIn?: Partial<SignInRates>
  /** Buckets of the house and of your forms, by name; each replaces the default of that name. */
  buckets?: Record<string, Bucket>
  /** Multiplies the points of every rate: for load tests and end-to-end tests, which all come from one address. @default 1 */
  scale?: number
  /** What one request may ask for. */
  clamps?: Partial<ClampLimits>
  graphQL?: Partial<GraphQLLimits>
}

/** The options with every default filled in. */
export interface LimitsState {
  audience: LimitsOptions['audience']
  mayUseTrash: LimitsOptions['mayUseTrash']
  signIn: SignInRates
  buckets: Readonly<Record<string, Bucket>>
  clamps: ClampLimits
  graphQL: GraphQLLimits
}

/**
 * Fills in the defaults.
 *
 * @throws Error for a rate or a limit that is not a positive integer
 */
export function sanitize({ audience, mayUseTrash, scale = 1, ...options }: LimitsOptions): LimitsState {
  const scaled = (rate: Rate, name: string): Rate => {
    const points = Math.floor(rate.points * scale)
    for (const value of [points, rate.seconds]) assertPositive(value, `The rate limit "${name}"`)
    return { points, seconds: rate.seconds }
  }
  const signIn = Object.entries({ ...SIGN_IN_RATES, ...options.signIn }).map(
    ([name, rate]) => [name, scaled(rate, `sign-in ${name}`)] as const,
  )
  const buckets = Object.entries({ ...BUCKETS, ...options.buckets }).map(([name, { ip, account }]) => {
    const bucket: Bucket = {
      ...(ip ? { ip: scaled(ip, name) } : {}),
      ...(account ? { account: scaled(account, name) } : {}),
    }
    return [name, bucket] as const
  })
  const clamps = { ...CLAMP_LIMITS, ...options.clamps }
  const graphQL = { ...GRAPHQL_LIMITS, ...options.graphQL }
  for (const [name, value] of Object.entries({ ...clamps, ...graphQL })) assertPositive(value, `The limit "${name}"`)
  return {
    audience,
    mayUseTrash,
    signIn: Object.fromEntries(signIn) as unknown as SignInRates,
    buckets: Object.fromEntries(buckets),
    clamps,
    graphQL,
  }
}

/** @throws when the plugin is not installed */
export function stateOf(payload: Payload): LimitsState {
  const state = payload.config.custom.limits as LimitsState | undefined
  if (!state) throw new Error('Rate limits need limitsPlugin. Add it to the plugins in payload.config.ts.')
  return state
}

function assertPositive(value: number, what: string): void {
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`${what} must be a positive integer, not ${value}.`)
}
