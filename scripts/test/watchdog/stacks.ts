import { setTimeout as sleep } from 'node:timers/promises'
import { openInspector, type Inspector } from './inspector'
import { isNode, kill, processTree, type ProcessInfo } from './processes'

type CallFrame = { functionName: string; location: { scriptId: string; lineNumber: number; columnNumber: number } }
type Script = { scriptId: string; url: string }
type Waiting = { resources: string[]; statements: string }

/** How long a process that runs JavaScript may take to stop at its next statement. */
const PAUSE_MS = 1_500

/** What an idle process is waiting for: its open handles, and the SQL it has sent and got no answer to (tests/helpers/statements.ts). */
const WAITING = `JSON.stringify({
  resources: process.getActiveResourcesInfo(),
  statements: globalThis[Symbol.for('orrery.statements')]?.() ?? '',
})`

/**
 * Describes what every Node process of a group is doing, deepest first: the JavaScript stack of one that is busy, what it
 * waits for of one that is idle. Ends each process after it has been asked, which frees the inspector's port for the next.
 *
 * `inspectPort` is what the processes were started with (`--inspect-port`); SIGUSR1 makes Node listen there.
 */
export async function describeHang(group: number, inspectPort: number): Promise<string> {
  const descriptions: string[] = []
  for (const entry of (await processTree(group)).filter(isNode)) {
    descriptions.push(
      `process ${entry.pid}: ${entry.command.slice(0, 160)}\n${await describeProcess(entry, inspectPort)}`,
    )
    kill(entry.pid, 'SIGKILL')
    await sleep(50)
  }
  return descriptions.join('\n\n') || 'no Node process was left to ask'
}

async function describeProcess({ pid }: ProcessInfo, port: number): Promise<string> {
  if (!kill(pid, 'SIGUSR1')) return '  has ended'
  const inspector = await openInspector(port, pid)
  if (!inspector) return '  did not answer'
  try {
    const scripts = new Map<string, string>()
    inspector.on<Script>('Debugger.scriptParsed', ({ scriptId, url }) => scripts.set(scriptId, url))
    const frames = await pause(inspector)
    return frames ? describeFrames(frames, scripts) : await describeWaiting(inspector)
  } finally {
    inspector.close()
  }
}

/** The stack of the JavaScript that is running, or null when none runs. */
async function pause(inspector: Inspector): Promise<CallFrame[] | null> {
  const paused = inspector.event<{ callFrames: CallFrame[] }>('Debugger.paused', PAUSE_MS)
  await inspector.call('Debugger.enable')
  await inspector.call('Debugger.pause')
  return (await paused)?.callFrames ?? null
}

async function describeWaiting(inspector: Inspector): Promise<string> {
  // The pause that is still pending would stop our own question.
  await inspector.call('Debugger.disable')
  const answer = await inspector.call<{ result?: { value?: string } }>('Runtime.evaluate', { expression: WAITING })
  const value = answer?.result?.value
  if (!value) return '  idle'
  const { resources, statements } = JSON.parse(value) as Waiting
  const counted = Object.entries(Object.groupBy(resources, (name) => name)).map(
    ([name, all]) => `${all?.length} ${name}`,
  )
  return [`  idle, waiting for: ${counted.join(', ') || 'nothing'}`, statements].filter(Boolean).join('\n')
}

function describeFrames(frames: CallFrame[], scripts: Map<string, string>): string {
  return frames
    .slice(0, 40)
    .map(({ functionName, location }) => {
      const url = scripts.get(location.scriptId) ?? ''
      const place = `${url.replace('file://', '')}:${location.lineNumber + 1}:${location.columnNumber + 1}`
      return `    at ${functionName || '<anonymous>'} (${place})`
    })
    .join('\n')
}
