import type { Payload } from 'payload'
import { query, sql } from '@/src/lib/database'

const INTERVAL_MILLISECONDS = 500

/**
 * Asks twice a second, in one statement for all queues, which of them have a job whose time has come, and wakes their
 * workers. Each queue polling by itself would cost as many statements as there are queues.
 */
export function watchForWork(payload: Payload, wake: (queue: string) => void): { stop: () => Promise<void> } {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()

  async function look(): Promise<void> {
    try {
      const rows = await query<{ name: string }>(
        { payload },
        sql`
          select name from pgboss.queue q where exists (
            select 1 from pgboss.job j where j.name = q.name and j.state < 'active' and j.start_after <= now()
          )`,
      )
      if (!isStopped) rows.forEach(({ name }) => wake(name))
    } catch (error) {
      // The database may be away for a moment; the next look will tell.
      payload.logger.warn({ err: error, msg: 'The worker could not look for jobs.' })
    }
    if (!isStopped) timer = setTimeout(next, INTERVAL_MILLISECONDS)
  }

  function next(): void {
    running = look()
  }

  next()
  return {
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await running
    },
  }
}
