import { spawn } from 'node:child_process'
import { StartError } from './fail'
import { root } from './paths'

/** How much of a failed command's output is shown: its end. */
const SHOWN_LINES = 60

export interface RunningScript {
  /** Resolves when the script ended well; throws a `StartError` after printing the end of its output. */
  done: Promise<void>
  /** Ends it early. */
  stop: () => Promise<void>
}

/**
 * Runs a TypeScript file below the root to its end, quietly.
 *
 * `failure` is the sentence for an end with an error, unless the script's own last line is one (`✗ …`).
 */
export function runScript(script: string, args: readonly string[], failure: string): RunningScript {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: root,
    env: process.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      lines.push(...text.split('\n').filter((line) => line.trim() !== ''))
      lines.splice(0, Math.max(0, lines.length - 1000))
    })
  }
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code))
  })
  const done = ended.then((code) => {
    if (code === 0) return
    const own = lines.findLast((line) => line.startsWith('✗ '))?.slice(2)
    if (own !== undefined) throw new StartError(own)
    if (lines.some((line) => /ENOSPC|no space left/i.test(line))) {
      throw new StartError('The disk is full: make room, then try again.')
    }
    console.error(`\n${lines.slice(-SHOWN_LINES).join('\n')}`)
    throw new StartError(failure)
  })
  return {
    done,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
