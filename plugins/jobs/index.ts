import type { Config, Plugin } from 'payload'
import { registerQueues } from './api'
import { publishScheduled } from './housekeeping/publishScheduled'
import { purge } from './housekeeping/purge'
import { resetQuotas } from './housekeeping/resetQuotas'

/**
 * Background work on pg-boss: typed queues, `enqueue` in the caller's transaction, the worker (`worker.ts`), and the
 * house's own chores. Web processes only send.
 */
export const jobsPlugin =
  (): Plugin =>
  (config: Config): Config =>
    registerQueues(config, [publishScheduled, purge, resetQuotas])
