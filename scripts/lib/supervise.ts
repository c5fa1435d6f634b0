import { spawn, type ChildProcess } from 'node:child_process'
import type { ChildMessage } from './childSide'
import { StartError } from './fail'
import { root } from './paths'

const FIRST_DELAY = 250
const LONGEST_DELAY = 30_000
/** A process that held out this long starts again with the shortest delay. */
const STABLE_AFTER = 60_000

/** How long to wait before the next start, in milliseconds, after `failures` starts in a row that did not last. */
export function restartDelay(failures: number): number {
  return Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** Math.max(0, failures - 1))
}

export interface ChildOptions {
  /** What the console calls it. */
  name: string
  /** Script below the repository's root. */
  script: string
  args?: readonly string[]
  env: NodeJS.ProcessEnv
  /** Milliseconds until it must have said that it is ready. */
  readyWithin: number
  /** Milliseconds that it may take to stop before it is killed. */
  stopWithin: number
}

export interface SuperviseHooks {
  /** It runs: the first time, and after each restart. */
  onStarted?: (pid: number) => void
  /** It ended although nobody asked for that; it is started again after `delay` milliseconds. */
  onLost?: (how: string, delay: number) => void
  /** It is ready again after it was lost. */
  onRecovered?: () => void
  /** It gave a reason that no restart would cure. */
  onFatal?: (sentence: string) => void
}

export interface Supervised {
  readonly name: string
  /** Resolves when it is ready for the first time; rejects with a `StartError` when it ends before that. */
  readonly ready: Promise<void>
  /** Ends it and starts it again, for a change of its sources. */
  restart: () => Promise<void>
  /** Ends it for good. */
  stop: () => Promise<void>
}

/** A TypeScript file as a child process with a message channel, in a group of its own: Ctrl-C on the console reaches only its parent. */
export function spawnScript(script: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}

/**
 * Starts a child process and keeps it running until `stop`.
 *
 * What ends before it was ready for the first time stays ended. Later an unexpected end, `kill -9` included, is reported
 * and answered by a restart, each sooner failure doubling the delay.
 */
export function supervise(options: ChildOptions, hooks: SuperviseHooks = {}): Supervised {
  /** Children whose end was asked for. */
  const dismissed = new WeakSet<ChildProcess>()
  let child!: ChildProcess
  let everReady = false
  let failures = 0
  let nextStart: NodeJS.Timeout | undefined

  const launch = async () => {
    const began = Date.now()
    const current = spawnScript(options.script, options.args ?? [], options.env)
    child = current
    if (current.pid !== undefined) hooks.onStarted?.(current.pid)
    const onLost = (how: string) => {
      if (!everReady || dismissed.has(current)) return
      failures = Date.now() - began > STABLE_AFTER ? 1 : failures + 1
      const delay = restartDelay(failures)
      hooks.onLost?.(how, delay)
      nextStart = setTimeout(() => void relaunch(hooks.onRecovered), delay)
    }
    current.once('exit', (code, signal) => onLost(signal ?? `exit code ${code}`))
    return whenReady(current, options)
  }
  const relaunch = async (onReady?: () => void) => {
    try {
      await launch()
      onReady?.()
    } catch (error) {
      // That it ended is the exit handler's matter; here only its own reason is passed on.
      if (error instanceof FatalReport) hooks.onFatal?.(error.message)
    }
  }
  const dismiss = async () => {
    clearTimeout(nextStart)
    dismissed.add(child)
    await endProcess(child, options.stopWithin)
  }

  const ready = launch().then(() => {
    everReady = true
  })
  return {
    name: options.name,
    ready,
    restart: async () => {
      await dismiss()
      await relaunch()
    },
    stop: dismiss,
  }
}

/** What the child itself says is wrong. */
class FatalReport extends StartError {}

function whenReady(child: ChildProcess, { name, readyWithin }: ChildOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new StartError(`The ${name} was not ready after ${readyWithin / 1000} seconds and was ended.`))
    }, readyWithin)
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      clearTimeout(tooLate)
      const how = signal === null ? `exit code ${code}` : signal
      reject(new StartError(`The ${name} ended before it was ready (${how}); what it said stands above.`))
    })
    child.on('message', (message: ChildMessage) => {
      if (message.type === 'fatal') reject(new FatalReport(message.sentence))
      if (message.type !== 'ready') return
      clearTimeout(tooLate)
      resolve()
    })
  })
}

/** SIGTERM, then SIGKILL when the process has not ended in time. Resolves when it is gone. */
export async function endProcess(child: ChildProcess, within: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const killer = setTimeout(() => child.kill('SIGKILL'), within)
  await gone
  clearTimeout(killer)
}
