import { createRequire } from 'node:module'

/** One SQL statement that this process has sent: its text, the stack of who sent it, and whether it is still unanswered. */
export type Statement = { text: string; sentAt: number; endedAt: number | null; origin: Error }

type Listener = (statement: Statement) => void
type Query = (this: unknown, ...args: unknown[]) => unknown
type PgModule = { Client: { prototype: { query: Query } } }

const WATCHED = Symbol.for('orrery.statements')
const STACK_DEPTH = 40

const inFlight = new Set<Statement>()
const listeners = new Set<Listener>()

/** Calls `listener` for each statement that any connection of this process sends, until the returned function is called. */
export function onStatement(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * The statements that have been sent and not answered, oldest first, each with the stack of its sender. When a test
 * hangs, the oldest one is what hung.
 */
export function describeInFlight(): string {
  return [...inFlight]
    .map(({ text, sentAt, origin }) => {
      const stack = origin.stack?.split('\n').slice(1).filter(isOurs).join('\n') ?? ''
      return `unanswered for ${Math.round(performance.now() - sentAt)} ms: ${text.replaceAll(/\s+/g, ' ').slice(0, 300)}\n${stack}`
    })
    .join('\n\n')
}

/** Starts watching every `pg` client of this process; idempotent. `pg-boss` brings a copy of `pg` of its own. */
export function watchStatements(): void {
  const here = createRequire(import.meta.url)
  for (const load of [here, createRequire(here.resolve('pg-boss'))]) {
    const { Client } = load('pg') as PgModule
    const original = Client.prototype.query
    if (WATCHED in original) continue
    Client.prototype.query = Object.assign(
      function (this: unknown, ...args: unknown[]) {
        const statement = record(args)
        return settleWith(statement, args, (watchedArgs) => original.apply(this, watchedArgs))
      },
      { [WATCHED]: true },
    )
  }
  Object.assign(globalThis, { [WATCHED]: describeInFlight })
}

function record(args: unknown[]): Statement {
  const [query] = args
  const text = typeof query === 'string' ? query : String((query as { text?: unknown } | undefined)?.text ?? query)
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = STACK_DEPTH
  const origin = new Error('sent here')
  Error.stackTraceLimit = limit
  const statement = { text, sentAt: performance.now(), endedAt: null, origin }
  inFlight.add(statement)
  listeners.forEach((listener) => listener(statement))
  return statement
}

/** Notes the end of a statement whichever way `pg` tells it: a promise, a callback argument, or a query object's callback. */
function settleWith(statement: Statement, args: unknown[], send: (args: unknown[]) => unknown): unknown {
  const end = () => {
    statement.endedAt = performance.now()
    inFlight.delete(statement)
  }
  const last = args.at(-1)
  if (typeof last === 'function') {
    return send([
      ...args.slice(0, -1),
      (...results: unknown[]) => {
        end()
        return (last as (...results: unknown[]) => unknown)(...results)
      },
    ])
  }
  const sent = send(args)
  if (sent instanceof Promise) sent.then(end, end)
  else end()
  return sent
}

function isOurs(line: string): boolean {
  return !line.includes('node:internal') && !line.includes('/node_modules/vitest/') && !line.includes('statements.ts')
}
