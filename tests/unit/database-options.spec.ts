import { describe, expect, it, vi } from 'vitest'
import { readEnv } from '@/src/lib/env'
import { poolOptions } from '@/src/server/database'
import { ResilientPool } from '@/src/server/pool'
import { queryLog } from '@/src/server/queryLog'

const base = {
  DATABASE_URL: 'postgresql://studio:pw@db.example:5432/orrery',
  PAYLOAD_SECRET: 'x'.repeat(32),
  INTERNAL_SECRET: 'y'.repeat(32),
  ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
}

describe('the database connection', () => {
  it('[database-url-config] comes from one connection string', () => {
    expect(poolOptions(readEnv(base)).connectionString).toBe(base.DATABASE_URL)
  })

  it('[connection-pooling] has a pool of a configurable size with timeouts that end what hangs', () => {
    expect(poolOptions(readEnv(base)).max).toBe(10)
    const options = poolOptions(readEnv({ ...base, DATABASE_POOL_SIZE: '25' }))
    expect(options).toMatchObject({ max: 25, statement_timeout: 15_000, idle_in_transaction_session_timeout: 30_000 })
  })

  const MODES = [
    ['disable', false],
    ['require', { rejectUnauthorized: false }],
    ['verify-full', { rejectUnauthorized: true }],
  ] as const
  it.each(MODES)('[database-ssl] speaks TLS in the mode that is configured: %s', (DATABASE_SSL, ssl) => {
    expect(poolOptions(readEnv({ ...base, DATABASE_SSL })).ssl).toEqual(ssl)
  })

  it('[env-configuration] refuses a connection string that is none, and says what one looks like', () => {
    expect(() => readEnv({ ...base, DATABASE_URL: 'localhost' })).toThrow(/DATABASE_URL.*postgresql:\/\//)
  })
})

describe('the log of the data layer', () => {
  it('[query-logging] [query-debug-mode] writes statements when it is switched on, and none otherwise', () => {
    const lines: string[] = []
    const log = queryLog(readEnv({ ...base, DATABASE_LOG: 'queries' }).DATABASE_LOG, (line) => lines.push(line))
    if (log) log.logQuery('select *\n  from leads where id = $1', ['x'])
    expect(lines).toEqual(['[sql] select * from leads where id = $1 -- 1 parameters'])
    expect(queryLog(readEnv(base).DATABASE_LOG)).toBe(false)
    expect(queryLog('none')).toBe(false)
  })

  it('[data-layer-logging] tells of a lost connection and goes on', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const pool = new ResilientPool({ connectionString: base.DATABASE_URL })
    pool.emit('error', new Error('terminated by the administrator'), {} as never)
    expect(warn).toHaveBeenCalledWith('[database] An idle connection was lost: terminated by the administrator')
    warn.mockRestore()
  })

  it('never writes a parameter', () => {
    const lines: string[] = []
    const log = queryLog('queries', (line) => lines.push(line))
    if (log) log.logQuery('update users set hash = $1', ['s3cret-hash'])
    expect(lines.join()).not.toContain('s3cret')
  })
})
