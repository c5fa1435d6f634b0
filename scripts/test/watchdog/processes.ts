import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

export type ProcessInfo = { pid: number; parent: number; group: number; command: string }

/** All processes of a group and their descendants (which may have made groups of their own), deepest first. */
export async function processTree(group: number): Promise<ProcessInfo[]> {
  const all = await listProcesses()
  const found: ProcessInfo[] = []
  let layer = all.filter((entry) => entry.group === group || entry.pid === group)
  while (layer.length > 0) {
    found.push(...layer.filter((entry) => !found.includes(entry)))
    const parents = new Set(layer.map(({ pid }) => pid))
    layer = all.filter((entry) => parents.has(entry.parent) && !found.includes(entry))
  }
  return found.toReversed()
}

export function isNode({ command }: ProcessInfo): boolean {
  return /(^|\/)node(\.exe)?(\s|$)/.test(command)
}

/** Ends a whole tree at once; what has already ended is fine. */
export async function killTree(group: number): Promise<void> {
  for (const { pid } of await processTree(group)) kill(pid, 'SIGKILL')
  kill(-group, 'SIGKILL')
}

/** Sends a signal; answers false when the process is gone. */
export function kill(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}

async function listProcesses(): Promise<ProcessInfo[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,pgid=,args='], { maxBuffer: 16e6 })
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, group, command = ''] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return pid ? [{ pid: Number(pid), parent: Number(parent), group: Number(group), command }] : []
  })
}
