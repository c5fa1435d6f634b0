import { answers, freePort, waitUntilAnswers } from './probe'
import { run } from './run'
import { loopbackUrl, PREFERRED_PORT, SERVER_SETTINGS } from './settings'
import { NoPostgresError, type Log } from './types'

const NAME = 'orrery-postgres-17'
const IMAGE = 'pgvector/pgvector:pg17'

/** Whether a Docker engine runs here (the client alone is not enough). */
export async function dockerRuns(): Promise<boolean> {
  return (await run('docker', ['info', '--format', '{{.ServerVersion}}'], { timeoutMs: 10_000 })).code === 0
}

/** Starts the container, or finds it running. Two starts at once are settled by the container's name, which is unique. */
export async function startInDocker(log: Log): Promise<string> {
  const running = await publishedUrl()
  if (running && (await answers(running))) return running

  await run('docker', ['rm', '--force', NAME])
  const port = await freePort(PREFERRED_PORT)
  log(`starting ${IMAGE} on port ${port}`)
  const settings = Object.entries(SERVER_SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const started = await run('docker', [
    ...['run', '--detach', '--name', NAME, '--publish', `127.0.0.1:${port}:5432`],
    ...['--env', 'POSTGRES_HOST_AUTH_METHOD=trust', '--shm-size', '256m', IMAGE],
    ...settings,
  ])
  const inUseByRival = /already in use/.test(started.stderr)
  if (started.code !== 0 && !inUseByRival) {
    throw new NoPostgresError(`Docker could not start ${IMAGE}: ${started.stderr.trim().split('\n').at(-1)}`)
  }
  const url = inUseByRival ? ((await publishedUrl()) ?? loopbackUrl(port)) : loopbackUrl(port)
  await waitUntilAnswers(url)
  return url
}

/** Removes the container and everything in it. Answers whether there was one. */
export async function stopInDocker(): Promise<boolean> {
  const removed = await run('docker', ['rm', '--force', '--volumes', NAME], { timeoutMs: 60_000 })
  return removed.code === 0 && removed.stdout.includes(NAME)
}

async function publishedUrl(): Promise<string | null> {
  const { code, stdout } = await run('docker', ['port', NAME, '5432/tcp'])
  const port = Number(stdout.trim().split('\n')[0]?.split(':').at(-1))
  return code === 0 && port > 0 ? loopbackUrl(port) : null
}
