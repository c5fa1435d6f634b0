import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

const READY_MS = 120_000

/** A server of the bench in a process of its own. */
export type Launched = { port: number; stop: () => Promise<void> }

/** Runs a TypeScript file until it prints what `pattern` matches, and answers the first group. */
export async function printed(
  file: string,
  args: string[],
  env: Record<string, string>,
  pattern: RegExp,
): Promise<{ value: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const value = await new Promise<string>((resolve, reject) => {
    const fail = () => reject(new Error(`${file} ${args.join(' ')} did not print ${pattern}:\n${output.slice(-4_000)}`))
    const timer = setTimeout(fail, READY_MS)
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const found = pattern.exec(output)?.[1]
      if (!found) return
      clearTimeout(timer)
      resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', fail)
  })
  return { value, child }
}

/** Starts a server that prints `LISTENING port`. */
export async function launch(file: string, args: string[], env: Record<string, string>): Promise<Launched> {
  const { value, child } = await printed(file, args, env, /LISTENING (\d+)/)
  return { port: Number(value), stop: () => end(child) }
}

/** Runs a script that prints `ID …` and exits. */
export async function idFrom(file: string, args: string[], env: Record<string, string>): Promise<string> {
  const { value, child } = await printed(file, args, env, /^ID (\S+)$/m)
  await end(child)
  return value
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}
