import { spawnSync } from 'node:child_process'
import type { Env } from '@/src/lib/env'
import { connectionOptions } from '@/src/lib/env'
import { StartError } from '../lib/fail'
import { withClient } from '../lib/preflight'

/** The connection as libpq's programs take it: in the environment, where other users of the machine cannot read it. */
export function libpqEnvironment(env: Pick<Env, 'DATABASE_URL' | 'DATABASE_SSL'>): Record<string, string> {
  const { connectionString, ssl } = connectionOptions(env)
  const url = new URL(connectionString)
  const verified = ssl !== false && ssl.rejectUnauthorized ? 'verify-full' : 'require'
  return {
    PGHOST: url.hostname.replace(/^\[|\]$/g, ''),
    PGPORT: url.port || '5432',
    PGUSER: decodeURIComponent(url.username),
    PGPASSWORD: decodeURIComponent(url.password),
    PGDATABASE: decodeURIComponent(url.pathname.slice(1)),
    PGSSLMODE: ssl === false ? 'disable' : verified,
  }
}

/** Writes a server's database into one file with pg_dump: one snapshot, while everybody works on. */
export async function dumpServer(env: Env, target: string): Promise<void> {
  await checkTool('pg_dump', env)
  run('pg_dump', ['--format=custom', '--no-owner', '--no-privileges', `--file=${target}`], env)
}

/** Fills an empty database on a server from such a file, wholly or not at all. */
export async function restoreServer(env: Env, source: string): Promise<void> {
  await checkTool('pg_restore', env)
  const { tables } = await withClient(env, async (client) => {
    const { rows } = await client.query<{ tables: number }>(
      `SELECT count(*)::int AS tables FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    )
    return rows[0] ?? { tables: 0 }
  })
  if (tables > 0) {
    throw new StartError(
      'The database is not empty: create an empty one and name it in DATABASE_URL, so that nothing is overwritten.',
    )
  }
  const database = libpqEnvironment(env).PGDATABASE ?? ''
  run(
    'pg_restore',
    [
      '--single-transaction',
      '--exit-on-error',
      '--no-owner',
      '--no-privileges',
      '--no-comments',
      `--dbname=${database}`,
      source,
    ],
    env,
  )
}

/** A pg_dump older than the server refuses to work; say so before anything begins. */
async function checkTool(tool: string, env: Env): Promise<void> {
  const { rows } = await withClient(env, (client) =>
    client.query<{ major: number }>(`SELECT current_setting('server_version_num')::int / 10000 AS major`),
  )
  const server = rows[0]?.major ?? 0
  const { stdout, error } = spawnSync(tool, ['--version'], { encoding: 'utf8' })
  const own = error ? 0 : Number(/(\d+)(?:\.\d+)?/.exec(stdout)?.[1] ?? 0)
  if (own < server) {
    const found = own === 0 ? 'not installed' : `version ${own}`
    throw new StartError(
      `${tool} is ${found} and the server is Postgres ${server}: install postgresql-client-${server}.`,
    )
  }
}

function run(tool: string, args: string[], env: Env): void {
  const { status, stderr } = spawnSync(tool, args, {
    env: { ...process.env, ...libpqEnvironment(env) },
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  })
  if (status === 0) return
  if (/no space left/i.test(stderr)) throw new StartError('The disk is full: make room, then try again.')
  throw new StartError(`${tool} failed: ${stderr.trim().split('\n').at(-1) ?? 'it said nothing'}`)
}
