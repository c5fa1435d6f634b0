import { spawn } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const PRELOAD = pathToFileURL(fileURLToPath(new URL('./crash-preload.mjs', import.meta.url))).href

type ChildOptions = {
  args?: string[]
  env?: Record<string, string>
  /** The child is killed and the test fails after this long. @default 60_000 */
  limitMs?: number
}

type Ended = { code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string }

/**
 * Runs a TypeScript file in a process of its own and kills it at the nth visit of a race point. Resolves with what it
 * printed before it died; throws if it ended in any other way, so that a crash test cannot pass without its crash.
 */
export async function crashAt(
  file: string,
  { point, nth = 1, ...options }: ChildOptions & { point: string; nth?: number },
): Promise<{ stdout: string }> {
  const ended = await runChild(file, ['--import', PRELOAD], {
    ...options,
    env: { ...options.env, ORRERY_CRASH_AT: `${point}#${nth}` },
  })
  if (ended.signal === 'SIGKILL' && ended.stderr.includes(`@crashed-at ${point}`)) return { stdout: ended.stdout }
  throw new Error(`${file} did not reach '${point}' (visit ${nth}): ${describe(ended)}`)
}

/** Runs the same file to its end, as the restart after a crash; throws unless it exits with 0. */
export async function runToEnd(file: string, options: ChildOptions = {}): Promise<{ stdout: string }> {
  const ended = await runChild(file, [], options)
  if (ended.code === 0) return { stdout: ended.stdout }
  throw new Error(`${file} failed: ${describe(ended)}`)
}

function runChild(file: string, nodeFlags: string[], options: ChildOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', ...nodeFlags, file, ...(options.args ?? [])], {
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    const limitMs = options.limitMs ?? 60_000
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      stderr += `\nkilled by the test: still running after ${limitMs} ms`
    }, limitMs)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, signal, stdout, stderr })
    })
  })
}

function describe({ code, signal, stdout, stderr }: Ended): string {
  return `exit ${code ?? signal}\n${stdout.slice(-2_000)}\n${stderr.slice(-4_000)}`
}
