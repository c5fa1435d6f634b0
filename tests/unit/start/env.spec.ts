import { describe, expect, test } from 'vitest'

import { connectionOptions, EnvError, readEnv } from '@/src/lib/env'

const key = Buffer.alloc(32, 7).toString('base64')
const base = {
  PAYLOAD_SECRET: 'p'.repeat(32),
  INTERNAL_SECRET: 'i'.repeat(32),
  ENCRYPTION_KEYS: `k1:${key}`,
}

function problemsOf(source: Record<string, string | undefined>): readonly string[] {
  try {
    readEnv(source)
  } catch (error) {
    if (error instanceof EnvError) return error.problems
    throw error
  }
  return []
}

describe('readEnv', () => {
  test('fills in the documented defaults', () => {
    const env = readEnv(base)
    expect(env).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      SERVER_URL: 'http://localhost:3000',
      DATABASE_POOL_SIZE: 10,
      DATABASE_LOG: 'errors',
      SEED: 'demo',
      TRUST_PROXY: false,
      MAIL_TRANSPORT: 'outbox',
      OUTGOING_ALLOWED_HOSTS: [],
      ORRERY_DATA_DIR: '.data',
      ALLOW_DEMO_ACCOUNTS_ON_NETWORK: false,
    })
  })

  test('an empty value counts as not set', () => {
    const { PORT, DATABASE_URL } = readEnv({ ...base, PORT: '', DATABASE_URL: ' ' })
    expect([PORT, DATABASE_URL]).toEqual([3000, undefined])
  })

  test('SERVER_URL follows PORT and loses its path', () => {
    expect(readEnv({ ...base, PORT: '4100' }).SERVER_URL).toBe('http://localhost:4100')
    expect(readEnv({ ...base, SERVER_URL: 'https://studio.example/admin/' }).SERVER_URL).toBe('https://studio.example')
  })

  test('a server of one’s own gets no demo accounts unless asked', () => {
    const DATABASE_URL = 'postgresql://u:p@db:5432/orrery'
    expect(readEnv({ ...base, DATABASE_URL }).SEED).toBe('none')
    expect(readEnv({ ...base, DATABASE_URL, SEED: 'demo' }).SEED).toBe('demo')
    expect(readEnv({ ...base, DATABASE_URL, ORRERY_EMBEDDED_DATABASE: 'true' }).SEED).toBe('demo')
  })

  test('the first encryption key is the current one, older ones stay', () => {
    const { ENCRYPTION_KEYS } = readEnv({ ...base, ENCRYPTION_KEYS: `new:${key}, old:${key}` })
    expect(ENCRYPTION_KEYS.map(({ id }) => id)).toEqual(['new', 'old'])
    expect(ENCRYPTION_KEYS[0]?.key).toHaveLength(32)
  })

  test.each([
    ['TRUST_PROXY', '2', 2],
    ['TRUST_PROXY', '0', false],
    ['TRUST_PROXY', 'false', false],
    ['OUTGOING_ALLOWED_HOSTS', 'localhost, 10.0.0.5 ,', ['localhost', '10.0.0.5']],
  ] as const)('%s=%s is read as %j', (name, value, expected) => {
    expect(readEnv({ ...base, [name]: value })[name]).toEqual(expected)
  })

  test.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['DATABASE_POOL_SIZE', '1'],
    ['DATABASE_URL', 'mysql://u@h/d'],
    ['DATABASE_URL', 'not a url'],
    ['DATABASE_SSL', 'yes'],
    ['DATABASE_LOG', 'all'],
    ['PAYLOAD_SECRET', 'short'],
    ['INTERNAL_SECRET', 'short'],
    ['ENCRYPTION_KEYS', 'k1:AAAA'],
    ['ENCRYPTION_KEYS', key],
    ['ENCRYPTION_KEYS', `k1:${key},k1:${key}`],
    ['SERVER_URL', 'studio.example'],
    ['SEED', 'yes'],
    ['TRUST_PROXY', 'true'],
    ['ALLOW_DEMO_ACCOUNTS_ON_NETWORK', 'yes'],
    ['MAIL_TRANSPORT', 'pigeon'],
    ['SMTP_URL', 'mail.example'],
    ['HOST', 'not an address'],
  ])('a wrong %s (%s) is named in one sentence', (name, value) => {
    const problems = problemsOf({ ...base, [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name} .*\\.$`))
  })

  test.each(['PAYLOAD_SECRET', 'INTERNAL_SECRET', 'ENCRYPTION_KEYS'])('a missing %s is named with its cure', (name) => {
    const problems = problemsOf({ ...base, [name]: undefined })
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name} is missing: .*openssl`))])
  })

  test('every wrong variable is reported at once', () => {
    expect(problemsOf({ ...base, PORT: 'x', SEED: 'x' })).toHaveLength(2)
  })

  test.each([
    [{ MAIL_TRANSPORT: 'smtp', MAIL_FROM: 'a@b.example' }, 'SMTP_URL'],
    [{ MAIL_TRANSPORT: 'resend', MAIL_FROM: 'a@b.example' }, 'RESEND_API_KEY'],
    [{ MAIL_TRANSPORT: 'smtp', SMTP_URL: 'smtp://mail.example' }, 'MAIL_FROM'],
  ])('%j lacks %s', (mail, missing) => {
    expect(problemsOf({ ...base, ...mail })).toEqual([expect.stringContaining(`${missing} is missing`)])
  })
})

describe('connectionOptions', () => {
  const url = 'postgresql://u:p@db:5432/orrery'

  test.each([
    [`${url}`, undefined, false],
    [`${url}?sslmode=disable`, undefined, false],
    [`${url}?sslmode=require`, undefined, { rejectUnauthorized: false }],
    [`${url}?sslmode=verify-full`, undefined, { rejectUnauthorized: true }],
    [`${url}?sslmode=disable`, 'verify-full', { rejectUnauthorized: true }],
    [`${url}?sslmode=require`, 'disable', false],
  ] as const)('%s with DATABASE_SSL=%s', (DATABASE_URL, DATABASE_SSL, ssl) => {
    expect(connectionOptions({ DATABASE_URL, DATABASE_SSL })).toEqual({ connectionString: url, ssl })
  })

  test('without a database it says how to get one', () => {
    expect(() => connectionOptions({ DATABASE_URL: undefined, DATABASE_SSL: undefined })).toThrow(
      /DATABASE_URL is not set/,
    )
  })
})
