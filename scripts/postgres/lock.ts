import { createHash } from 'node:crypto'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Runs `work` while no other process on this machine runs work under the same name.
 *
 * The lock is a Linux abstract socket: the kernel drops it with its process, so a killed holder never leaves a stale lock
 * behind, which a lock file would.
 */
export async function withMachineLock<T>(name: string, work: () => Promise<T>, onWait: () => void): Promise<T> {
  const path = `\0orrery-${createHash('sha256').update(name).digest('hex').slice(0, 24)}`
  let told = false
  for (;;) {
    const release = await acquire(path)
    if (release) {
      try {
        return await work()
      } finally {
        await release()
      }
    }
    if (!told) onWait()
    told = true
    await sleep(250)
  }
}

function acquire(path: string): Promise<(() => Promise<void>) | null> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    )
    server.listen({ path }, () => resolve(() => new Promise((done) => server.close(() => done()))))
  })
}
