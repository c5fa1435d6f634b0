import config from '@payload-config'
import { getPayload } from 'payload'
import { registerProcess } from '@/plugins/jobs/api'
import { readEnv } from '@/src/lib/env'
import { internalAddress } from './internalAddress'

const RETRY_AFTER = 5_000

/**
 * Enters this web process into `processes`, so that the worker can tell it which pages have changed. Does not hold up the
 * start: while the database does not answer, it is tried again.
 */
export function registerWebProcess(): void {
  const { HOST, PORT } = readEnv()
  const enter = async () => {
    const payload = await getPayload({ config })
    await registerProcess(payload, { kind: 'web', url: internalAddress(HOST, PORT) })
  }
  enter().catch((error: unknown) => {
    console.error(
      'This web process could not be entered; trying again.',
      error instanceof Error ? error.message : error,
    )
    setTimeout(registerWebProcess, RETRY_AFTER).unref()
  })
}
