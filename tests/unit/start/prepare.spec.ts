import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { hashSources, isBuilt, stampBuild, unstampBuild } from '@/scripts/lib/buildStamp'
import { lackOfSpace, NEEDED } from '@/scripts/lib/disk.mjs'
import { ensureEnvFile, faultsOf } from '@/scripts/lib/envFile'
import { sentenceFor, StartError } from '@/scripts/lib/fail'
import { sameTree } from '@/scripts/lib/install.mjs'
import { Lifecycle } from '@/scripts/lib/lifecycle'
import { compareHistory, listed, migrationNames, refuseStrangeHistory } from '@/scripts/lib/migrationState'
import { claimablePort } from '@/scripts/lib/ports'
import { checkServer, connectionSentence, isOlder } from '@/scripts/lib/preflight'
import { restartDelay } from '@/scripts/lib/supervise'
import { readEnv } from '@/src/lib/env'
import { demoAccountProblem, isExposed } from '@/src/server/demoAccounts'
import { organizationResolver } from '@/src/server/organizationResolver'

let directory: string

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'orrery-start-'))
})

describe('.env', () => {
  const parse = (file: string) =>
    Object.fromEntries(
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => /^[A-Z]/.test(line))
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    )

  test('is made with random secrets that pass the check, for its owner alone', () => {
    const [one, two] = ['one', 'two'].map((name) => path.join(directory, name))
    for (const file of [one, two]) ensureEnvFile(file, {})
    expect(statSync(one ?? '').mode & 0o777).toBe(0o600)
    const [first, second] = [parse(one ?? ''), parse(two ?? '')]
    expect(readEnv(first).ENCRYPTION_KEYS).toHaveLength(1)
    for (const name of ['PAYLOAD_SECRET', 'INTERNAL_SECRET', 'ENCRYPTION_KEYS']) {
      expect(first[name]).not.toBe(second[name])
    }
  })

  test('one that is there is never touched', () => {
    const file = path.join(directory, '.env')
    writeFileSync(file, 'PORT=1\n')
    expect(ensureEnvFile(file, {})).toBeNull()
    expect(readFileSync(file, 'utf8')).toBe('PORT=1\n')
  })

  test('none is made where the environment brings all secrets', () => {
    const file = path.join(directory, '.env')
    expect(ensureEnvFile(file, { PAYLOAD_SECRET: 'x', INTERNAL_SECRET: 'x', ENCRYPTION_KEYS: 'x' })).toBeNull()
  })

  test.each([
    ['', []],
    ['# a comment\n\nA=1\nexport B = two\nC="three # not a comment"\nD=', []],
    ['A="one\ntwo"\nB=2', []],
    ["A='one\n\ntwo'\n", []],
    ['\uFEFFA=1\r\nB=2\r\n', []],
    ['A=1\nsome words', ['Line 2 of .env is not of the form NAME=value: mend or remove it.']],
    ['1A=1', ['Line 1 of .env is not of the form NAME=value: mend or remove it.']],
    ['A=1\nB="two\nC=3', ['Line 2 of .env opens a quote that never closes: close it.']],
  ])('%j has the faults %j', (content, faults) => {
    expect(faultsOf(content)).toEqual(faults)
  })

  test('a fault never repeats what may be secret', () => {
    expect(faultsOf('hunter2hunter2').join()).not.toContain('hunter2')
  })
})

describe('the build stamp', () => {
  const write = (name: string, content: string) => {
    const file = path.join(directory, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }

  test('changes with any source, name or public variable, and with nothing else', () => {
    write('src/a.ts', 'one')
    const before = hashSources(directory, {})
    write('README.md', 'x')
    write('tests/a.spec.ts', 'x')
    write('src/README.md', 'x')
    write('src/a.spec.ts', 'x')
    expect(hashSources(directory, { OTHER: 'x' })).toBe(before)
    const changes = [
      () => write('src/a.ts', 'two'),
      () => write('src/deep/b.ts', ''),
      () => write('plugins/x/index.ts', ''),
      () => write('public/icon.svg', ''),
      () => write('payload.config.ts', ''),
      () => write('package-lock.json', ''),
    ]
    const hashes = changes.map((change) => (change(), hashSources(directory, {})))
    hashes.push(hashSources(directory, { NEXT_PUBLIC_X: '1' }))
    expect(new Set([before, ...hashes]).size).toBe(8)
  })

  test('moving text from one file to the next is a change', () => {
    write('src/a.ts', 'ab')
    write('src/b.ts', '')
    const before = hashSources(directory, {})
    write('src/a.ts', 'a')
    write('src/b.ts', 'b')
    expect(hashSources(directory, {})).not.toBe(before)
  })

  test('only a finished build of the same sources counts', () => {
    expect(isBuilt('hash', directory)).toBe(false)
    write('BUILD_ID', 'one')
    expect(isBuilt('hash', directory)).toBe(false)
    stampBuild('hash', directory)
    expect(isBuilt('hash', directory)).toBe(true)
    expect(isBuilt('other', directory)).toBe(false)
    // Somebody built by hand.
    write('BUILD_ID', 'two')
    expect(isBuilt('hash', directory)).toBe(false)
    stampBuild('hash', directory)
    unstampBuild(directory)
    expect(isBuilt('hash', directory)).toBe(false)
  })
})

describe('packages', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', integrity: 'x' },
      'node_modules/b': { version: '2.0.0', integrity: 'y', optional: true },
    },
  }
  const a = { 'node_modules/a': { version: '1.0.0', integrity: 'x' } }

  test.each([
    ['all there', { packages: { ...a, 'node_modules/b': { version: '2.0.0', integrity: 'y' } } }, true],
    ['one for another platform missing', { packages: a }, true],
    ['one missing', { packages: {} }, false],
    ['another version', { packages: { 'node_modules/a': { version: '1.0.1', integrity: 'x' } } }, false],
    ['one too many', { packages: { ...a, 'node_modules/c': { version: '1.0.0' } } }, false],
    ['an installation that was interrupted', null, false],
  ])('%s', (_, installed, same) => {
    expect(sameTree(wanted, installed)).toBe(same)
  })
})

describe('migrations', () => {
  test('their names are read from the index as text', () => {
    const names = migrationNames()
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(name).toMatch(/^\d{8}_\d{6}_\w+$/)
  })

  test.each([
    [
      'a new database',
      { names: null, otherTables: 0, pushed: false },
      { pending: ['a', 'b'], unknown: [], foreign: false },
    ],
    ['one behind', { names: ['a'], otherTables: 9, pushed: false }, { pending: ['b'], unknown: [], foreign: false }],
    ['up to date', { names: ['a', 'b'], otherTables: 9, pushed: false }, { pending: [], unknown: [], foreign: false }],
    ['from the future', { names: ['a', 'b', 'c'], otherTables: 9, pushed: false }, { pending: [], unknown: ['c'] }],
    ['somebody else’s', { names: null, otherTables: 3, pushed: false }, { foreign: true }],
  ])('%s', (_, history, state) => {
    expect(compareHistory(['a', 'b'], history)).toMatchObject(state)
  })

  const fine = { pending: [], unknown: [], foreign: false, pushed: false }

  test.each([
    [{ ...fine, unknown: ['c'] }, true, /history that this code does not know \(c\).*npm run reset/],
    [{ ...fine, unknown: ['c'] }, false, /DATABASE_URL/],
    [{ ...fine, foreign: true }, false, /tables that are not Orrery’s/],
    [{ ...fine, pushed: true }, true, /dev push/],
  ])('%j is refused', (state, embedded, sentence) => {
    expect(() => refuseStrangeHistory(state, embedded)).toThrow(sentence)
  })

  test('pending ones are no reason to refuse', () => {
    expect(refuseStrangeHistory({ ...fine, pending: ['a'] }, true)).toBeUndefined()
  })

  test('long lists are cut', () => {
    expect(listed(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more')
  })
})

describe('a database server', () => {
  const all = { vector: '0.8.1', btree_gist: '1.7', pg_trgm: '1.6', unaccent: '1.1' }

  /** A connection to a server of that version with those extensions. */
  const server = (number: number, extensions: Record<string, string>) =>
    ({
      query: async (text: string) => ({
        rows: text.includes('server_version_num')
          ? [{ number, version: `${Math.floor(number / 10_000)}.${number % 10_000} (Debian)` }]
          : Object.entries(extensions).map(([name, version]) => ({ name, version })),
      }),
    }) as never

  test('with all that is needed passes', async () => {
    expect(await checkServer(server(170_011, all))).toEqual({ version: '17.11' })
  })

  test.each([
    ['too old', 160_004, all, /Postgres 16\.4 \(Debian\) and Orrery needs 17 or newer: upgrade it/],
    ['without pgvector', 170_011, { ...all, vector: undefined }, /has no pgvector: install the package/],
    ['with an old pgvector', 170_011, { ...all, vector: '0.7.4' }, /pgvector 0\.7\.4 and Orrery needs 0\.8 or newer/],
    ['without contrib', 180_000, { vector: '0.8.1' }, /lacks btree_gist, pg_trgm, unaccent: install its package/],
  ])('%s is refused', async (_, number, extensions, sentence) => {
    const present = Object.fromEntries(Object.entries(extensions).filter(([, version]) => version)) as Record<
      string,
      string
    >
    await expect(checkServer(server(number, present))).rejects.toThrow(sentence)
  })
})

describe('what is in the way is one sentence', () => {
  const url = 'postgresql://me:hunter2@db.example:5433/orrery'
  const failure = (code: string, message = 'something') => Object.assign(new Error(message), { code })

  test.each([
    [failure('ECONNREFUSED'), /^No database answers at db\.example:5433\/orrery/],
    [failure('ENOTFOUND'), /db\.example, is not known/],
    [failure('28P01', 'password authentication failed'), /refuses the user "me"/],
    [failure('3D000'), /has no database "orrery"/],
    [failure('57P03'), /still starting/],
    [new Error('The server does not support SSL connections'), /DATABASE_SSL/],
    [new Error('timeout expired'), /cannot be reached \(timeout expired\)/],
    [Object.assign(new AggregateError([failure('ECONNREFUSED')]), {}), /No database answers/],
  ])('%s', (error, sentence) => {
    const said = connectionSentence(error, url)
    expect(said).toMatch(sentence)
    expect(said).not.toContain('hunter2')
  })

  test.each([
    ['0.7.4', true],
    ['0.8.0', false],
    ['0.10.0', false],
    ['1.0', false],
    ['', true],
  ])('pgvector %s is too old: %s', (version, old) => {
    expect(isOlder(version, [0, 8])).toBe(old)
  })

  test.each([
    [new StartError('Do this.'), 'Do this.'],
    [failure('ENOSPC'), 'The disk is full: make room, then try again.'],
    [new Error('outer', { cause: failure('53100') }), 'The disk of the database is full: make room, then try again.'],
    [
      failure('EACCES', 'EACCES: permission denied'),
      'A file may not be used (EACCES: permission denied): give this user the right to it.',
    ],
    [{ name: 'ErrnoError', errno: 51 }, 'The disk is full: make room, then try again.'],
    [new TypeError('bug'), null],
    ['not even an error', null],
  ])('%s', (error, sentence) => {
    expect(sentenceFor(error)).toBe(sentence)
  })

  test.each([
    [NEEDED.data - 1, false, /too full.*255 MB left.*needs 256 MB/],
    [NEEDED.data, false, null],
    [NEEDED.data, true, /needs 1500 MB/],
    [NEEDED.packages, true, null],
  ])('%i bytes left, installing: %s', (bytes, installing, sentence) => {
    const said = lackOfSpace('/root', '/data', { installing, free: () => bytes })
    if (sentence === null) expect(said).toBeNull()
    else expect(said).toMatch(sentence)
  })

  test('a taken port is named with its cure', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    await expect(claimablePort('127.0.0.1', port)).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken by another program: stop that one, or choose another port with PORT.`,
    )
    server.close()
    await once(server, 'close')
    expect(await claimablePort('127.0.0.1', port)).toBe(port)
    expect(await claimablePort('127.0.0.1', 0)).toBeGreaterThan(1023)
  })

  test('an address that is not this machine’s', async () => {
    await expect(claimablePort('203.0.113.1', 0)).rejects.toThrow(/no address 203\.0\.113\.1/)
  })
})

describe('keeping things running', () => {
  test('delays double and end at half a minute', () => {
    expect([1, 2, 3, 4].map(restartDelay)).toEqual([250, 500, 1000, 2000])
    fc.assert(fc.property(fc.nat({ max: 5000 }), (failures) => restartDelay(failures) <= 30_000))
  })

  test('what came up last goes down first, once, and latecomers at once', async () => {
    const stopped: string[] = []
    const part = (name: string) => ({ name, stop: async () => void stopped.push(name) })
    const lifecycle = new Lifecycle()
    for (const name of ['database', 'build', 'worker', 'web server']) await lifecycle.add(part(name))
    lifecycle.remove('build')
    await Promise.all([lifecycle.end(), lifecycle.end()])
    await lifecycle.add(part('late'))
    expect(stopped).toEqual(['web server', 'worker', 'database', 'late'])
  })
})

describe('demo accounts', () => {
  const env = { HOST: '127.0.0.1', SERVER_URL: 'http://localhost:3000', ALLOW_DEMO_ACCOUNTS_ON_NETWORK: false }
  const withAccounts = (rowCount: number) => ({ query: async () => ({ rowCount }) }) as never

  test.each([
    [{}, false],
    [{ SERVER_URL: 'http://demo.orrery.test' }, false],
    [{ HOST: '::1' }, false],
    [{ HOST: '0.0.0.0' }, true],
    [{ HOST: '192.168.1.4' }, true],
    [{ SERVER_URL: 'https://studio.example' }, true],
  ])('%j is exposed: %s', (change, exposed) => {
    expect(isExposed({ ...env, ...change })).toBe(exposed)
  })

  test('stop an exposed server unless it was told otherwise', async () => {
    const exposed = { ...env, HOST: '0.0.0.0' }
    expect(await demoAccountProblem(exposed, withAccounts(1))).toMatch(/ALLOW_DEMO_ACCOUNTS_ON_NETWORK=true/)
    expect(await demoAccountProblem(exposed, withAccounts(0))).toBeNull()
    expect(await demoAccountProblem({ ...exposed, ALLOW_DEMO_ACCOUNTS_ON_NETWORK: true }, withAccounts(1))).toBeNull()
    expect(await demoAccountProblem(env, withAccounts(1))).toBeNull()
  })
})

describe('the organization of a host', () => {
  const owners: Record<string, string> = { 'south.example': 'south', default: 'north' }

  test('is read once in five seconds, and by many requests at once only once', async () => {
    let [time, reads] = [0, 0]
    const read = async (host: string) => (reads++, owners[host] ?? null)
    const find = organizationResolver(read, 'panel.example', () => time)
    expect(await Promise.all([find('south.example'), find('south.example')])).toEqual(['south', 'south'])
    time = 4_999
    await find('south.example')
    expect(reads).toBe(1)
    time = 5_000
    await find('south.example')
    expect(reads).toBe(2)
  })

  test.each([
    ['localhost', 'north'],
    ['127.0.0.1', 'north'],
    ['panel.example', 'north'],
    ['south.example', 'south'],
    ['nobody.example', null],
  ])('%s: %s', async (host, slug) => {
    const find = organizationResolver(async (name) => owners[name] ?? null, 'panel.example')
    expect(await find(host)).toBe(slug)
  })

  test('is what was known last while the database does not answer, and an error when nothing was', async () => {
    let [time, broken] = [0, false]
    const find = organizationResolver(
      async (host) => (broken ? Promise.reject(new Error('gone')) : (owners[host] ?? null)),
      'panel.example',
      () => time,
    )
    await find('south.example')
    time = 60_000
    broken = true
    expect(await find('south.example')).toBe('south')
    await expect(find('new.example')).rejects.toThrow('gone')
    broken = false
    expect(await find('new.example')).toBeNull()
  })
})
