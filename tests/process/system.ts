import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { claimablePort } from '@/scripts/lib/ports'
import type { RunRecord } from '@/scripts/lib/runFile.mjs'

/** A start of the whole system in folders and on a port of its own, with the repository's build. */
export interface System {
  directory: string
  dataDir: string
  port: number
  env: Record<string, string>
}

export interface Started {
  child: ChildProcess
  /** Everything that it has said so far. */
  output: () => string
  /** Resolves with the exit code. */
  exited: Promise<number | null>
}

export async function newSystem(env: Record<string, string> = {}): Promise<System> {
  const directory = mkdtempSync(path.join(tmpdir(), 'orrery-process-'))
  const port = await claimablePort('127.0.0.1', 0)
  const dataDir = path.join(directory, 'data')
  const { PATH = '', HOME = '', ORRERY_DIST_DIR } = process.env
  return {
    directory,
    dataDir,
    port,
    env: {
      PATH,
      HOME,
      ...(ORRERY_DIST_DIR === undefined ? {} : { ORRERY_DIST_DIR }),
      ORRERY_ENV_FILE: path.join(directory, '.env'),
      ORRERY_DATA_DIR: dataDir,
      PORT: String(port),
      ...env,
    },
  }
}

/** `npm start` on a system; `npm` itself is left out, it adds nothing but a second. */
export function start(system: System, env: Record<string, string> = {}): Started {
  return run(system, ['scripts/start.mjs'], env)
}

/** Another command of the repository on the same system. */
export function command(system: System, script: string, ...args: string[]): Started {
  return run(system, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {})
}

function run(system: System, args: string[], env: Record<string, string>): Started {
  const child = spawn(process.execPath, args, {
    // Next's types want a NODE_ENV, which is the start's own business to set.
    env: { ...system.env, ...env } as unknown as NodeJS.ProcessEnv,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part: string) => (text += part))
  return {
    child,
    output: () => text,
    exited: new Promise((resolve) => child.once('close', (code) => resolve(code))),
  }
}

/** Waits until the start has said a line; throws with everything said when it ends first. */
export async function until(started: Started, line: RegExp, within = 230_000): Promise<void> {
  let ended = false
  void started.exited.then(() => (ended = true))
  await eventually(within, () => {
    if (!line.test(started.output()) && ended) throw new Error(`It ended before saying ${line}:\n${started.output()}`)
    return line.test(started.output())
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}\n${started.output()}`)
  })
}

/** Polls until the condition holds; throws after `within` milliseconds. */
export async function eventually(within: number, condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + within
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`It did not come true in ${within} ms: ${condition.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

export function runRecord(system: System): RunRecord {
  return JSON.parse(readFileSync(path.join(system.dataDir, 'run.json'), 'utf8'))
}

export function pidOf(system: System, name: string): number {
  const pid = runRecord(system).processes[name]?.pid
  if (pid === undefined) throw new Error(`run.json names no process "${name}"`)
  return pid
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A connection to the embedded database of a running system; it is closed behind the work. */
export async function onDatabase<Result>(
  system: System,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: runRecord(system).databasePort,
    user: 'postgres',
    database: 'postgres',
  })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Health as the system itself sees it, or null while it does not answer. */
export async function health(system: System): Promise<{ status: string } | null> {
  try {
    const response = await fetch(`http://localhost:${system.port}/api/health`, { signal: AbortSignal.timeout(5_000) })
    return (await response.json()) as { status: string }
  } catch {
    return null
  }
}
