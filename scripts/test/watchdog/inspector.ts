import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

type Message = { id?: number; method?: string; params?: unknown; result?: unknown }

/** A connection to the inspector of another Node process on this machine. */
export type Inspector = {
  /** Calls a method; null when it is not answered in two seconds. */
  call: <T>(method: string, params?: object) => Promise<T | null>
  /** Waits for an event; null when it does not come in time. */
  event: <T>(method: string, ms: number) => Promise<T | null>
  /** Calls `listener` for each event of a kind until the connection ends. */
  on: <T>(method: string, listener: (params: T) => void) => void
  close: () => void
}

const OPEN_MS = 4_000
const CALL_MS = 2_000

/** Connects to the process that has just been told to open its inspector on a port; null when it does not. */
export async function openInspector(port: number, pid: number): Promise<Inspector | null> {
  const deadline = Date.now() + OPEN_MS
  while (Date.now() < deadline) {
    const inspector = await connect(port)
    const answer = await inspector?.call<{ result?: { value?: number } }>('Runtime.evaluate', {
      expression: 'process.pid',
    })
    // The port may still belong to another process of the group.
    if (inspector && (answer === null || answer?.result?.value === pid)) return inspector
    inspector?.close()
    await sleep(100)
  }
  return null
}

async function connect(port: number): Promise<Inspector | null> {
  const url = await debuggerUrl(port)
  if (!url) return null
  const socket = new WebSocket(url)
  const listeners = new Set<(message: Message) => void>()
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message
    listeners.forEach((listener) => listener(message))
  })
  const opened = await new Promise<boolean>((resolve) => {
    socket.addEventListener('open', () => resolve(true))
    socket.addEventListener('error', () => resolve(false))
  })
  if (!opened) return null

  let lastId = 0
  const wait = <T>(pick: (message: Message) => { found: unknown } | null, ms: number) =>
    new Promise<T | null>((resolve) => {
      const end = (value: T | null) => {
        clearTimeout(timer)
        listeners.delete(listener)
        resolve(value)
      }
      const listener = (message: Message) => {
        const picked = pick(message)
        if (picked) end(picked.found as T)
      }
      const timer = setTimeout(() => end(null), ms)
      listeners.add(listener)
    })
  return {
    call: (method, params = {}) => {
      const id = ++lastId
      const answer = wait<never>((message) => (message.id === id ? { found: message.result } : null), CALL_MS)
      socket.send(JSON.stringify({ id, method, params }))
      return answer
    },
    event: (method, ms) => wait((message) => (message.method === method ? { found: message.params } : null), ms),
    on: <T>(method: string, listener: (params: T) => void) => {
      listeners.add((message) => {
        if (message.method === method) listener(message.params as T)
      })
    },
    close: () => socket.close(),
  }
}

async function debuggerUrl(port: number): Promise<string | null> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/json/list`, { signal: AbortSignal.timeout(1_000) })
    const [target] = (await response.json()) as { webSocketDebuggerUrl?: string }[]
    return target?.webSocketDebuggerUrl ?? null
  } catch {
    return null
  }
}

/** A port that nothing listens on, for `--inspect-port`. */
export function freeInspectPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
