import { AsyncLocalStorage } from 'node:async_hooks'
import { createRequire } from 'node:module'

/** One SQL statement that this process has sent: its text, the stack of who sent it, and whether it is still unanswered. */
export type Statement = { text: string; sentAt: number; endedAt: number | null; origin: Error }

type Listener = (statement: Statement) => void
type Query = (this: unknown, ...args: unknown[]) => unknown
type Queryable = { prototype: { query: Query } }
type PgModule = { Client: Queryable; Pool: Queryable }

const WATCHED = Symbol.for('orrery.statements')
/** Where a pool keeps the sender's stack while the statement waits for a connection: the queue would lose it. */
const ORIGIN = Symbol('origin')
const STACK_DEPTH = 40

/**
 * Stacks of the operations that are going on, each the cause of the next. Behind a thenable (drizzle's query builders) or an
 * async function that returns a promise (Payload's local API) V8's async stacks end; these travel with the context.
 */
const operation = new AsyncLocalStorage<Error>()

const inFlight = new Set<Statement>()
const listeners = new Set<Listener>()

/** Calls `listener` for each statement that any connection of this process sends, until the returned function is called. */
export function onStatement(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * The statements that were sent at least `sinceMs` ago and not answered, oldest first, each with the stack of its sender. When a test
 * hangs, the oldest one is what hung.
 */
export function describeInFlight(sinceMs = 0): string {
  return [...inFlight]
    .filter(({ sentAt }) => performance.now() - sentAt >= sinceMs)
    .map(({ text, sentAt, origin }) => {
      const stack = [...new Set(frames(origin))].join('\n')
      return `unanswered for ${Math.round(performance.now() - sentAt)} ms: ${text.replaceAll(/\s+/g, ' ').slice(0, 300)}\n${stack}`
    })
    .join('\n\n')
}

/** Starts watching every `pg` client of this process; idempotent. `pg-boss` brings a copy of `pg` of its own. */
export function watchStatements(): void {
  const here = createRequire(import.meta.url)
  for (const load of [here, createRequire(here.resolve('pg-boss'))]) {
    const { Client, Pool } = load('pg') as PgModule
    if (WATCHED in Client.prototype.query) continue
    wrapQuery(Client, (original, target, args) =>
      settleWith(record(args), args, (watched) => original.apply(target, watched)),
    )
    wrapQuery(Pool, (original, target, args) => original.apply(target, withOrigin(args)))
  }
  Object.assign(globalThis, { [WATCHED]: describeInFlight })
}

/** Makes each method of Payload or of its database adapter remember who called it, for `describeInFlight`. */
export function rememberCallers(target: object): void {
  for (const [name, method] of Object.entries(target)) {
    if (typeof method !== 'function') continue
    const remembered = function (this: unknown, ...args: unknown[]): unknown {
      return operation.run(here(), () => Reflect.apply(method, this, args))
    }
    Object.assign(target, { [name]: remembered })
  }
}

function wrapQuery(owner: Queryable, wrapper: (original: Query, target: unknown, args: unknown[]) => unknown): void {
  const original = owner.prototype.query
  const wrapped = function (this: unknown, ...args: unknown[]) {
    return wrapper(original, this, args)
  }
  owner.prototype.query = Object.assign(wrapped, { [WATCHED]: true })
}

function withOrigin([query, ...rest]: unknown[]): unknown[] {
  if (typeof query === 'string') return [{ text: query, [ORIGIN]: here() }, ...rest]
  const isPlain = typeof query === 'object' && query !== null && !('submit' in query)
  return [isPlain ? { ...query, [ORIGIN]: here() } : query, ...rest]
}

function record(args: unknown[]): Statement {
  const [query] = args
  const { text, [ORIGIN]: origin } = (typeof query === 'string' ? { text: query } : query) as {
    text?: string
    [ORIGIN]?: Error
  }
  const statement = {
    text: String(text),
    sentAt: performance.now(),
    endedAt: null,
    origin: origin ?? here(),
  }
  inFlight.add(statement)
  listeners.forEach((listener) => listener(statement))
  return statement
}

function here(): Error {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = STACK_DEPTH
  const origin = new Error('sent here', { cause: operation.getStore() })
  Error.stackTraceLimit = limit
  return origin
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

function frames(origin: Error): string[] {
  const own = origin.stack?.split('\n').slice(1).filter(isOurs) ?? []
  return origin.cause instanceof Error ? [...own, ...frames(origin.cause)] : own
}

function isOurs(line: string): boolean {
  return !line.includes('node:internal') && !line.includes('/node_modules/vitest/') && !line.includes('statements.ts')
}
