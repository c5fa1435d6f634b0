import type { Payload } from 'payload'
import { PgBoss, type JobWithMetadata } from 'pg-boss'
import { readEnv } from '@/src/lib/env'
import { queuesOf } from './api'
import type { Queue } from './defineQueue'
import { installQueues } from './installQueues'
import { registerProcess } from './processes'
import { runHandOff, runInTransaction } from './runJob'
import { JOB_SCHEMA } from './schema'
import { workerDatabase } from './transactions'
import { watchForWork } from './watchForWork'

export interface Worker {
  /** Takes no more jobs, finishes those in hand (up to 20 seconds), and says that the process has ended. */
  stop: () => Promise<void>
}

/** How long a stop waits for the jobs in hand; what is not done by then is tried again by the next worker. */
const DRAIN_MILLISECONDS = 20_000

/** The fallback only: `watchForWork` wakes a queue's workers within half a second. */
const IDLE_POLL_SECONDS = 30

/**
 * Works on every queue of the configuration until it is stopped. Any number of workers may run: each job is taken by
 * one of them. Polls, because the embedded database delivers notifications to the wrong connection.
 *
 * @throws when the job queue's schema is not the one that this version of pg-boss needs: run the migrations
 */
export async function startWorker(payload: Payload): Promise<Worker> {
  const isEmbedded = readEnv().ORRERY_EMBEDDED_DATABASE
  const database = workerDatabase(payload)
  const boss = new PgBoss({
    db: database.db,
    schema: JOB_SCHEMA,
    backend: isEmbedded ? 'pglite' : 'postgres',
    migrate: false,
    createSchema: false,
    supervise: true,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    maintenanceIntervalSeconds: 600,
    schedule: true,
    cronMonitorIntervalSeconds: 15,
    cronWorkerIntervalSeconds: 2,
    // Rebuilding an index cannot be part of a transaction, and on the embedded database everything shares a session.
    reindex: !isEmbedded,
    monitorVacuum: !isEmbedded,
  })
  boss.on('error', (error) => payload.logger.error({ err: error, msg: 'The job queue has a problem.' }))
  boss.on('warning', ({ message }) => payload.logger.warn(message))
  await boss.start()

  const queues = queuesOf(payload.config)
  await installQueues(boss, queues)
  const workersByQueue = new Map<string, string[]>()
  for (const queue of queues) {
    await queue.prepare?.()
    const ids: string[] = []
    for (let i = 0; i < (queue.concurrency ?? 1); i++) ids.push(await workOn(queue))
    workersByQueue.set(queue.name, ids)
  }
  const wake = (name: string) => workersByQueue.get(name)?.forEach((id) => boss.notifyWorker(id))
  const watch = watchForWork(payload, wake)
  const registered = await registerProcess(payload, { kind: 'worker' })

  return {
    stop: async () => {
      await watch.stop()
      await boss.stop({ graceful: true, close: false, timeout: DRAIN_MILLISECONDS })
      await registered.stop()
    },
  }

  function workOn(queue: Queue): Promise<string> {
    const options = { pollingIntervalSeconds: IDLE_POLL_SECONDS, includeMetadata: true } as const
    const logged = async (job: JobWithMetadata<object>, run: () => Promise<void>) => {
      try {
        await run()
      } catch (error) {
        payload.logger.warn({ err: error, msg: `Job ${job.id} of ${queue.name} failed, try ${job.retryCount + 1}.` })
        throw error
      } finally {
        // There may be more: this worker looks again at once instead of waiting for the next poll.
        wake(queue.name)
      }
    }
    if (queue.kind === 'transactional') {
      return boss.work<object, void, typeof options & { transactional: true }>(
        queue.name,
        { ...options, transactional: true },
        async ([job], tx) => {
          if (job) await logged(job, () => runInTransaction(payload, queue, job, tx, database))
        },
      )
    }
    return boss.work<object, void, typeof options>(queue.name, options, async ([job]) => {
      if (job) await logged(job, () => runHandOff(payload, queue, job, boss))
    })
  }
}
