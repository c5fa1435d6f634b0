import { spawn } from 'node:child_process'
import type { CommandResult } from './types'
import { freeInspectPort } from './watchdog/inspector'
import { kill, killTree } from './watchdog/processes'
import { describeHang } from './watchdog/stacks'

type WatchedOptions = {
  env?: Record<string, string>
  limitMs: number
  stallMs?: number
  onOutput: (text: string) => void
}

/** Process groups that are running now, so that Ctrl-C leaves nothing behind. */
const groups = new Set<number>()

/**
 * Runs a Node program in a process group of its own. When it exceeds its time, or says nothing for too long, the stacks of
 * all Node processes in the group are taken and the group is killed.
 */
export async function runWatched(args: string[], options: WatchedOptions): Promise<CommandResult> {
  const inspectPort = await freeInspectPort()
  const child = spawn(process.execPath, args, {
    env: {
      ...process.env,
      ...(process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }),
      ...options.env,
      NODE_OPTIONS:
        `${options.env?.NODE_OPTIONS ?? process.env.NODE_OPTIONS ?? ''} --inspect-port=127.0.0.1:${inspectPort}`.trim(),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const group = child.pid
  if (group === undefined) return { ok: false, output: `${args[0]} could not be started` }
  groups.add(group)

  let output = ''
  let ending: Promise<string> | undefined
  let lastSign = Date.now()
  const say = (text: string) => {
    output += text
    lastSign = Date.now()
    options.onOutput(text)
  }
  child.stdout.setEncoding('utf8').on('data', say)
  child.stderr.setEncoding('utf8').on('data', say)

  const began = Date.now()
  const watchdog = setInterval(() => {
    const silent = Date.now() - lastSign
    const cause =
      Date.now() - began > options.limitMs
        ? `still running after ${seconds(options.limitMs)}`
        : silent > (options.stallMs ?? options.limitMs)
          ? `no sign of life for ${seconds(silent)}`
          : null
    if (!cause) return
    clearInterval(watchdog)
    ending = end(group, inspectPort).then((stacks) => {
      // A grandchild in a group of its own could keep the pipes open.
      child.stdout.destroy()
      child.stderr.destroy()
      return `${cause}\n${stacks}`
    })
  }, 250)

  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  clearInterval(watchdog)
  const hang = await ending
  // A program that ended may have left children behind, which would hold ports and pipes.
  await killTree(group)
  groups.delete(group)
  if (hang) options.onOutput(`\nEnded by the watchdog: ${hang}\n`)
  return { ok: code === 0 && !hang, output, hang }
}

async function end(group: number, inspectPort: number): Promise<string> {
  try {
    return await describeHang(group, inspectPort)
  } catch (error) {
    return `no stacks: ${(error as Error).message}`
  } finally {
    await killTree(group)
  }
}

/** Ends everything that runs; for Ctrl-C. */
export function killAll(): void {
  for (const group of groups) kill(-group, 'SIGKILL')
}

const seconds = (ms: number): string => `${Math.round(ms / 1000)} s`
