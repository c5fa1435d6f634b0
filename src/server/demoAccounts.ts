import type pg from 'pg'
import type { Env } from '@/src/lib/env'
import { isLocalName, isLoopback } from './hosts'

/** Whether somebody on another machine could reach this server: by its address, or by the public name it is known under. */
export function isExposed({ HOST, SERVER_URL }: Pick<Env, 'HOST' | 'SERVER_URL'>): boolean {
  return !isLoopback(HOST) || !isLocalName(new URL(SERVER_URL).hostname.replace(/^\[|\]$/g, ''))
}

/** The sentence that stops an exposed server while accounts with the published demo password exist; null when all is well. */
export async function demoAccountProblem(
  env: Pick<Env, 'HOST' | 'SERVER_URL' | 'ALLOW_DEMO_ACCOUNTS_ON_NETWORK'>,
  database: Pick<pg.Pool, 'query'>,
): Promise<string | null> {
  if (!isExposed(env) || env.ALLOW_DEMO_ACCOUNTS_ON_NETWORK) return null
  const { rowCount } = await database.query(`SELECT FROM users WHERE email LIKE '%@orrery.test' LIMIT 1`)
  if (rowCount === 0) return null
  return 'Demo accounts, whose password everybody knows, must not be reachable from outside: start without HOST and SERVER_URL, use a database without them, or set ALLOW_DEMO_ACCOUNTS_ON_NETWORK=true.'
}
