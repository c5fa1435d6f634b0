import type { Payload, PayloadRequest } from 'payload'
import type { z } from 'zod'

/** What a handler knows of the job that it runs. */
export interface JobContext {
  id: string
  queue: string
  /** 1 for the first try. */
  attempt: number
  /** Whether a failure now would be the last one. */
  isLastAttempt: boolean
  /** Ends when the time of the job is over or the worker stops; pass it to what waits. */
  signal: AbortSignal
}

/** What the handler of a job in its own transaction gets. */
export interface JobScope {
  /** A request without a user, in the transaction in which the job is completed. */
  req: PayloadRequest
  job: JobContext
}

/** How a queue behaves, apart from what its jobs carry. */
export interface QueueBehaviour {
  /** Unique in the installation, `<capability>.<what>`, e.g. `notifications.send`. */
  name: string
  /** One sentence for the admin screen. */
  description: string
  /** How often a failed job is tried again. @default 5 */
  retryLimit?: number
  /** Seconds before the first retry, doubled each time up to the maximum. @default { delay: 5, maximum: 3600 } */
  backoff?: { delay: number; maximum: number }
  /** Seconds after which a running job counts as failed. @default 60 */
  expireInSeconds?: number
  /** Whether a job that has failed for good is kept in the dead letters for an administrator. @default true */
  deadLetter?: boolean
  /** How many of these a worker runs side by side. @default 1 */
  concurrency?: number
  /**
   * `deduplicated`: of the jobs with one `singletonKey` only one waits at a time. `exclusive`: with one key (or in the
   * queue, without keys) only one waits or runs at a time, in all workers together.
   * @default 'deduplicated'
   */
  policy?: 'deduplicated' | 'exclusive'
  /** Loads what is heavy, once, before a worker takes jobs: in a transaction it would keep others waiting. */
  prepare?: () => Promise<void>
}

export interface QueueSettings<Schema extends z.ZodType<object>> extends QueueBehaviour {
  /** What a job carries: ids and versions, never secrets and never documents. */
  schema: Schema
  /** Runs by itself: a cron expression of five fields, in a time zone (`Europe/Paris`). @default timezone 'UTC' */
  cron?: { expression: string; timezone?: string; data?: z.input<Schema> }
}

// Methods, not properties: what a handler takes may be narrower than what a list of queues knows of it.

/** A queue whose jobs change nothing but the database. */
export interface TransactionalQueue<Schema extends z.ZodType<object>> extends QueueSettings<Schema> {
  /**
   * Runs in the transaction in which the job is completed, so what it writes happens exactly once, whatever dies.
   * A thrown error rolls back and the job is tried again.
   */
  handle(data: z.output<Schema>, scope: JobScope): Promise<void>
}

/**
 * A queue whose jobs reach outside the database: no transaction is open meanwhile. A process that dies between
 * `claim` and `settle` leaves the claim; the next try finds it and decides what an uncertain hand-off means.
 */
export interface HandOffQueue<Schema extends z.ZodType<object>, Claim, Outcome> extends QueueSettings<Schema> {
  /** Marks what is about to be done, in a transaction that is committed before `perform`. `null`: there is nothing to do. */
  claim(data: z.output<Schema>, scope: JobScope): Promise<Claim | null>
  /** The effect outside. A thrown error is an unknown outcome: the job is tried again and `claim` finds the old claim. */
  perform(claim: Claim, scope: { payload: Payload; job: JobContext }): Promise<Outcome>
  /** Writes down the outcome and completes the job in one transaction; with `retry` the job is tried again instead. */
  settle(outcome: Outcome, claim: Claim, scope: JobScope): Promise<void | { retry: Error }>
}

/** A declared queue, as `enqueue` and the worker take it. */
export type Queue<Schema extends z.ZodType<object> = z.ZodType<object>> =
  | (TransactionalQueue<Schema> & { kind: 'transactional' })
  // What is claimed and what comes out is the queue's own business: the worker only carries it from step to step.
  | (HandOffQueue<Schema, unknown, unknown> & { kind: 'handOff' })

/**
 * Declares a queue beside the capability that owns it; hand it over with `registerQueues`.
 *
 * @throws when the name cannot be a queue's
 */
export function defineQueue<Schema extends z.ZodType<object>>(queue: TransactionalQueue<Schema>): Queue<Schema> {
  assertName(queue.name)
  return { ...queue, kind: 'transactional' }
}

/** Declares a queue for what reaches outside the database: mail, HTTP, files. */
export function defineHandOffQueue<Schema extends z.ZodType<object>, Claim, Outcome>(
  queue: HandOffQueue<Schema, Claim, Outcome>,
): Queue<Schema> {
  assertName(queue.name)
  return { ...queue, kind: 'handOff' }
}

function assertName(name: string): void {
  if (!/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/.test(name)) {
    throw new Error(`"${name}" cannot name a queue: write <capability>.<what>, for example "newsletter.send".`)
  }
}
