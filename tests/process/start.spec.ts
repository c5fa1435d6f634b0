import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  command,
  eventually,
  health,
  isRunning,
  newSystem,
  onDatabase,
  pidOf,
  runRecord,
  start,
  until,
  type Started,
  type System,
} from './system'

const ALL = ['start', 'orrery', 'database', 'worker', 'web'] as const
const RUNS = /Orrery runs\. \(/

describe('a running system', () => {
  let system: System
  let started: Started

  const isWell = async () => (await health(system))?.status === 'ok'
  const rows = () =>
    onDatabase(system, async (client) => (await client.query('SELECT n FROM probe ORDER BY n')).rows.map(({ n }) => n))

  const newestBackup = () => {
    const finished = readdirSync(path.join(system.dataDir, 'backups')).filter((name) => !name.endsWith('.unfinished'))
    return path.join(system.dataDir, 'backups', finished.toSorted().at(-1) ?? '')
  }

  /** Inserts row after row until the connection breaks; has written some when it is returned. */
  const writer = async (from: number) => {
    const acknowledged: number[] = []
    const broken = onDatabase(system, async (client) => {
      for (let n = from; ; n++) {
        await client.query('INSERT INTO probe VALUES ($1)', [n])
        acknowledged.push(n)
      }
    }).catch(() => acknowledged)
    await eventually(30_000, () => acknowledged.length >= 20)
    return { broken }
  }

  beforeAll(async () => {
    system = await newSystem()
    started = start(system)
    await until(started, RUNS)
    await onDatabase(system, (client) => client.query('CREATE TABLE probe (n int PRIMARY KEY)'))
  })

  afterAll(async () => {
    started.child.kill('SIGTERM')
    await started.exited
  })

  test('[setup-script] one command has set everything up: it has said each step with its time, and ends with addresses and logins', () => {
    const said = started.output()
    for (const title of [
      'environment',
      'embedded database',
      'migrations',
      'demo data',
      'build',
      'web server and worker',
    ]) {
      expect(said).toMatch(new RegExp(`✓ ${title}.*\\d+\\.\\d s`))
    }
    expect(said).toContain(`http://localhost:${system.port}/admin`)
    expect(said).toContain('password orrery-demo')
    for (const role of [
      'admin',
      'director',
      'manager',
      'pm',
      'operator',
      'editor',
      'author',
      'team',
      'user',
      'client',
    ]) {
      expect(said).toContain(`${role}@orrery.test`)
    }
  })

  test('keeps its secrets and its data from other users', () => {
    expect(statSync(path.join(system.directory, '.env')).mode & 0o777).toBe(0o600)
    expect(statSync(system.dataDir).mode & 0o077).toBe(0)
    expect(statSync(path.join(system.dataDir, 'postgres')).mode & 0o077).toBe(0)
  })

  test('serves the site with a policy that names its scripts, compressed', async () => {
    await eventually(20_000, isWell)
    const response = await fetch(`http://localhost:${system.port}/`, { headers: { 'accept-encoding': 'br' } })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self'[^;]* 'sha256-/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await response.text()).toContain('</html>')
  })

  test('answers nobody under a name that is not one of its own', async () => {
    const { request } = await import('node:http')
    const call = request({ port: system.port, headers: { host: 'stranger.example' } }).end()
    const [response] = await once(call, 'response')
    response.resume()
    expect(response.statusCode).toBe(421)
  })

  test('a second start says that one runs and where, and leaves it alone', async () => {
    const second = start(system)
    expect(await second.exited).toBe(1)
    expect(second.output()).toMatch(
      new RegExp(
        `✗ Orrery already runs at http://localhost:${system.port} \\(npm start, process ${pidOf(system, 'start')}, since`,
      ),
    )
    expect(await isWell()).toBe(true)
  })

  test('is not reset while it runs', async () => {
    const reset = command(system, 'reset')
    expect(await reset.exited).toBe(1)
    expect(reset.output()).toContain('Orrery already runs')
  })

  test('is backed up while it runs', async () => {
    const backup = command(system, 'backup')
    expect(await backup.exited).toBe(0)
    expect(readdirSync(newestBackup())).toEqual(expect.arrayContaining(['database.tar.gz', 'manifest.json']))
  })

  test.each(['web', 'worker'] as const)('kill -9 of %s: it comes back', async (name) => {
    const before = pidOf(system, name)
    process.kill(before, 'SIGKILL')
    await eventually(60_000, () => pidOf(system, name) !== before)
    await until(started, new RegExp(`The ${name === 'web' ? 'web server' : name} is back`), 60_000)
    await eventually(30_000, isWell)
  })

  test('kill -9 of the database in mid-write: what was committed is there, and everybody finds it again', async () => {
    const before = pidOf(system, 'database')
    const { broken } = await writer(1)
    process.kill(before, 'SIGKILL')
    const acknowledged = await broken
    await until(started, /The embedded database is back/, 60_000)
    expect(await rows()).toEqual(expect.arrayContaining(acknowledged))
    await eventually(60_000, isWell)
  })

  test('kill -9 of everything: the next start works and has every committed row', async () => {
    const { broken } = await writer(1_000_000)
    const pids = ALL.map((name) => pidOf(system, name))
    for (const pid of pids) process.kill(pid, 'SIGKILL')
    const acknowledged = await broken
    await started.exited

    started = start(system)
    await until(started, RUNS)
    expect(started.output()).toMatch(/✓ migrations \(up to date\)/)
    expect(started.output()).toMatch(/✓ build \(unchanged\)/)
    expect(await rows()).toEqual(expect.arrayContaining(acknowledged))
  })

  test('kill -9 of the parent: its children stop by themselves, and a start that comes at once waits for them', async () => {
    const children = (['database', 'worker', 'web'] as const).map((name) => pidOf(system, name))
    process.kill(pidOf(system, 'orrery'), 'SIGKILL')
    expect(await started.exited).toBe(1)
    started = start(system)
    await until(started, RUNS)
    expect(children.filter(isRunning)).toEqual([])
    expect(children).not.toContain(pidOf(system, 'database'))
  })

  test('Ctrl-C stops web server, worker and database in this order and leaves nothing', async () => {
    const pids = ALL.map((name) => pidOf(system, name))
    started.child.kill('SIGINT')
    expect(await started.exited).toBe(0)
    const stopped = [...started.output().matchAll(/✓ (.+) stopped \(/g)].map(([, name]) => name)
    expect(stopped).toEqual(['daily backup', 'web server', 'worker', 'embedded database'])
    expect(pids.filter(isRunning)).toEqual([])
    expect(existsSync(path.join(system.dataDir, 'run.json'))).toBe(false)
    expect(existsSync(path.join(system.dataDir, 'postgres.lock'))).toBe(false)
  })

  test('kill -9 of the parent while its children are still coming up: they end, too', async () => {
    started.child.kill('SIGTERM')
    await started.exited
    const interrupted = start(system)
    const hasWeb = () => existsSync(path.join(system.dataDir, 'run.json')) && 'web' in runRecord(system).processes
    await eventually(60_000, hasWeb)
    const pids = ALL.map((name) => pidOf(system, name))
    for (const name of ['orrery', 'start'] as const) process.kill(pidOf(system, name), 'SIGKILL')
    await interrupted.exited
    await eventually(90_000, () => !pids.some(isRunning))
  })

  test('[database-reset] one command empties the database, and the backup brings back what was lost', async () => {
    const reset = command(system, 'reset')
    expect(await reset.exited).toBe(0)
    const restore = command(system, 'restore', newestBackup())
    expect(await restore.exited).toBe(0)
    const status = command(system, 'migrate', 'status')
    expect(await status.exited).toBe(0)
    expect(status.output()).not.toContain('missing')
  })

  test('demo accounts do not go on the network', async () => {
    const exposed = start(system, { HOST: '0.0.0.0' })
    expect(await exposed.exited).toBe(1)
    expect(exposed.output()).toMatch(/✗ Demo accounts, .* ALLOW_DEMO_ACCOUNTS_ON_NETWORK=true\.\n$/)
    expect(existsSync(path.join(system.dataDir, 'run.json'))).toBe(false)
  })

  test.each([
    ['short', 1, /✗ .*12 characters/],
    ['three unrelated words: lantern osprey quartz', 0, /ops@studio\.example is a platform administrator/],
  ])('an administrator with the password "%s"', async (password, code, said) => {
    const attempt = command(system, 'create-admin', '--email', 'ops@studio.example')
    attempt.child.stdin?.end(`${password}\n`)
    expect(await attempt.exited).toBe(code)
    expect(attempt.output()).toMatch(said)
  })
})

describe('what is in the way is one sentence, a non-zero exit, and nothing half done', () => {
  const sentenceOf = (started: Started) =>
    started
      .output()
      .split('\n')
      .filter((line) => line.startsWith('✗ '))

  /** Starts, expects it to fail with one sentence, and to leave no database, no run and no process. */
  async function refused(system: System, sentence: RegExp): Promise<void> {
    const started = start(system)
    expect(await started.exited).toBe(1)
    expect(sentenceOf(started)).toEqual([expect.stringMatching(sentence)])
    expect(started.output()).not.toMatch(/^\s+at /m)
    expect(readdirSync(system.dataDir)).toEqual([])
  }

  test('a taken port', async () => {
    const system = await newSystem()
    const other = createServer().listen(system.port, '127.0.0.1')
    await once(other, 'listening')
    await refused(system, new RegExp(`^✗ Port ${system.port} on 127.0.0.1 is taken by another program: .*\\.$`))
    other.close()
  })

  test.each([
    [
      'a line that says nothing',
      'PORT 3000\n',
      /^✗ Line 1 of \.env is not of the form NAME=value: mend or remove it\.$/,
    ],
    [
      'a quote that never closes',
      'MAIL_FROM="Studio\n',
      /^✗ Line 1 of \.env opens a quote that never closes: close it\.$/,
    ],
    ['a missing secret', 'SEED=none\n', /^✗ PAYLOAD_SECRET is missing: put a random one into \.env, .*\.$/],
  ])('a broken .env: %s', async (_, content, sentence) => {
    const system = await newSystem()
    writeFileSync(path.join(system.directory, '.env'), content)
    await refused(system, sentence)
  })

  test('a server that cannot be reached, without its password', async () => {
    const free = await newSystem()
    const system = await newSystem({ DATABASE_URL: `postgresql://me:hunter2@127.0.0.1:${free.port}/orrery` })
    await refused(system, new RegExp(`^✗ No database answers at 127\\.0\\.0\\.1:${free.port}/orrery: .*\\.$`))
  })

  test('a host that nobody knows', async () => {
    const system = await newSystem({ DATABASE_URL: 'postgresql://me:hunter2@database.invalid/orrery' })
    await refused(system, /^✗ The host of DATABASE_URL, database\.invalid, is not known: .*\.$/)
  })

  test('a data directory that cannot be made', async () => {
    const system = await newSystem()
    writeFileSync(path.join(system.directory, 'file'), '')
    const started = start(system, { ORRERY_DATA_DIR: path.join(system.directory, 'file', 'data') })
    expect(await started.exited).toBe(1)
    expect(sentenceOf(started)).toEqual([expect.stringMatching(/^✗ The data directory .* cannot be made .*\.$/)])
  })
})

test('a start that is interrupted while it makes the database leaves nothing that looks like one', async () => {
  const system = await newSystem()
  const started = start(system)
  await eventually(60_000, () => existsSync(path.join(system.dataDir, 'postgres.new')))
  for (const name of ['database', 'orrery', 'start'] as const) process.kill(pidOf(system, name), 'SIGKILL')
  await started.exited
  expect(existsSync(path.join(system.dataDir, 'postgres'))).toBe(false)
  const again = command(system, 'migrate', 'status')
  expect(await again.exited).toBe(2)
  expect(again.output()).toMatch(/^missing /m)
  expect(existsSync(path.join(system.dataDir, 'postgres.new'))).toBe(false)
})

test('demo data that broke off in the middle is made afresh by the next start', async () => {
  const system = await newSystem()
  const started = start(system)
  const isSeeding = () =>
    onDatabase(system, async (client) => {
      const { rowCount } = await client.query('SELECT FROM organizations')
      return (rowCount ?? 0) > 0
    }).catch(() => false)
  await eventually(120_000, isSeeding)
  for (const name of ['database', 'orrery', 'start'] as const) process.kill(pidOf(system, name), 'SIGKILL')
  await started.exited

  const again = start(system)
  await until(again, RUNS)
  expect(again.output()).toMatch(
    /✓ embedded database \(the demo data of an earlier start was unfinished: made afresh\)/,
  )
  expect(again.output()).toContain('client@orrery.test')
  again.child.kill('SIGTERM')
  await again.exited
})
