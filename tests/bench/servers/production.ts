import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@/scripts/postgres/probe'
import type { Launched } from './launch'

const FIRST_PORT = Number(process.env.ORRERY_BENCH_PORT ?? 4160)
const READY_MS = 60_000

/** Starts the production web server on the build at hand and waits until REST answers. */
export async function launchProduction(env: Record<string, string>): Promise<Launched> {
  const port = await freePort(FIRST_PORT)
  const address = { HOST: '127.0.0.1', PORT: String(port), SERVER_URL: `http://127.0.0.1:${port}` }
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/web.ts'], {
    env: { ...process.env, ...env, ...address },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const deadline = Date.now() + READY_MS
  while (!(await answers(`http://127.0.0.1:${port}/api/services?limit=1`))) {
    if (Date.now() > deadline || child.exitCode !== null) throw new Error('The production server did not come up.')
    await sleep(200)
  }
  return {
    port,
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}
