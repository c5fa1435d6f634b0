import { v7 as newId } from 'uuid'
import type { Payload } from 'payload'
import { query, sql } from '@/src/lib/database'

/** How often a process says that it lives. */
export const BEAT_MILLISECONDS = 5_000

/** A process that has been silent for so long is taken for dead. */
export const SILENT_SECONDS = 20

export interface RegisteredProcess {
  id: string
  /** Says that the process has ended. */
  stop: () => Promise<void>
}

/**
 * Enters this process into `processes` and keeps it fresh, so that others know who runs: the web server's address for
 * revalidation, the worker's pulse for `GET /api/health`.
 */
export async function registerProcess(
  payload: Payload,
  { kind, url = null }: { kind: 'web' | 'worker'; url?: string | null },
): Promise<RegisteredProcess> {
  const id = newId()
  const beat = () =>
    query(
      { payload },
      sql`insert into processes (id, kind, url) values (${id}, ${kind}, ${url}) on conflict (id) do update set seen_at = now()`,
    )
  await beat()
  let running: Promise<unknown> = Promise.resolve()
  let isBeating = false
  const timer = setInterval(() => {
    if (isBeating) return
    isBeating = true
    running = beat()
      .catch((error: unknown) => payload.logger.warn({ err: error, msg: 'This process could not say that it lives.' }))
      .finally(() => (isBeating = false))
  }, BEAT_MILLISECONDS)
  timer.unref()
  return {
    id,
    stop: async () => {
      clearInterval(timer)
      await running
      await query({ payload }, sql`delete from processes where id = ${id}`)
    },
  }
}
