import type { Env } from '@/src/lib/env'

/** drizzle's logger, or `false` for none. */
export type QueryLog = false | { logQuery: (statement: string, params: unknown[]) => void }

/**
 * `DATABASE_LOG=queries` writes every statement, for development. Their parameters are counted and never written: among
 * them are hashes, tokens and what people have entrusted to the studio. Errors and warnings are Payload's to log, always.
 */
export function queryLog(mode: Env['DATABASE_LOG'], write: (line: string) => void = console.log): QueryLog {
  if (mode !== 'queries') return false
  return {
    logQuery: (statement, params) =>
      write(`[sql] ${statement.replaceAll(/\s+/g, ' ')}${params.length > 0 ? ` -- ${params.length} parameters` : ''}`),
  }
}
