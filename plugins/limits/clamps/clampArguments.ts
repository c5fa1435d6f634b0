/** Who asks, as far as the clamps care. */
export type Audience = 'platform' | 'staff' | 'everybody'

export interface ClampLimits {
  /** Documents in one answer. */
  limit: number
  /** How deep relationships are filled in for staff. */
  staffDepth: number
  /** The same for everybody else. */
  depth: number
}

export const CLAMP_LIMITS: ClampLimits = { limit: 100, staffDepth: 3, depth: 2 }

/** The arguments of an operation that a request can set. The rest travels along untouched. */
export interface OperationArguments {
  id?: unknown
  limit?: unknown
  pagination?: unknown
  depth?: unknown
  joins?: unknown
  trash?: unknown
  draft?: unknown
  autosave?: unknown
  /** Set by Payload alone, when it fills in relationships of a document that was asked for. */
  currentDepth?: unknown
}

export interface ClampContext {
  audience: Exclude<Audience, 'platform'>
  /** Payload's name of the operation in hooks: `read` is any way to read documents or versions. */
  operation: string
  mayUseTrash: boolean
  limits: ClampLimits
}

/** `refusal` is a sentence for the caller. */
export type Clamped<Args> = { args: Args; refusal?: undefined } | { refusal: string; args?: undefined }

const READS = ['read', 'readDistinct', 'count', 'countVersions']
const WRITES = ['create', 'update', 'restoreVersion']

/**
 * Brings the arguments of a read or write into bounds. What can be narrowed is narrowed (the answer says which limit it
 * used); a draft that is written by somebody who may not is refused, because publishing it instead would be worse.
 *
 * The `limit` of a bulk write stays: a write that quietly leaves out some rows would be a lie.
 */
export function clampArguments<Args extends OperationArguments>(args: Args, context: ClampContext): Clamped<Args> {
  const { audience, operation, limits } = context
  const isRead = READS.includes(operation)
  if (!isRead && !WRITES.includes(operation) && operation !== 'delete') return { args }
  if (!isRead && audience !== 'staff' && (args.draft === true || args.autosave === true)) {
    return { refusal: 'Drafts are for signed-in staff. Send this without "draft".' }
  }
  // Payload loads relationships with their trash, and leaves what is trashed out by itself.
  const isPopulation = args.currentDepth !== undefined
  const maxDepth = audience === 'staff' ? limits.staffDepth : limits.depth
  return {
    args: {
      ...args,
      ...(args.depth === undefined || isPopulation ? {} : { depth: within(args.depth, 0, maxDepth) }),
      ...(isRead && !isPopulation ? clampedLimit(args, operation, limits.limit) : {}),
      ...(args.trash !== undefined && !isPopulation && !context.mayUseTrash ? { trash: false } : {}),
      ...(operation === 'read' && audience !== 'staff' ? { draft: false, joins: false } : {}),
      ...(operation === 'read' && audience === 'staff' ? clampedJoins(args, limits.limit) : {}),
    },
  }
}

/** Only what answers many documents has a limit; a missing one is Payload's ten, unless pages are switched off. */
function clampedLimit(args: OperationArguments, operation: string, max: number): { limit?: number } {
  const isMany = (operation === 'read' && args.id === undefined) || operation === 'readDistinct'
  if (!isMany) return {}
  if (args.limit !== undefined && args.limit !== null) return { limit: withinLimit(args.limit, max) }
  return args.pagination === false ? { limit: max } : {}
}

function clampedJoins({ joins }: OperationArguments, max: number): { joins?: unknown } {
  if (typeof joins !== 'object' || joins === null) return {}
  const clamped = Object.entries(joins).map(([path, join]: [string, unknown]) => {
    const { limit } = (join ?? {}) as { limit?: unknown }
    const isClamped = typeof join === 'object' && join !== null && limit !== undefined
    return [path, isClamped ? { ...join, limit: withinLimit(limit, max) } : join]
  })
  return { joins: Object.fromEntries(clamped) as unknown }
}

/** Zero means "all" to Payload. What is no number at all is no wish that could be met: the largest answer is as good. */
function withinLimit(value: unknown, max: number): number {
  const limit = within(value, 0, max)
  return limit === 0 ? max : limit
}

function within(value: unknown, min: number, max: number): number {
  const number = typeof value === 'boolean' ? Number.NaN : Number(value)
  if (Number.isNaN(number)) return max
  return Math.min(Math.max(Math.trunc(number), min), max)
}
