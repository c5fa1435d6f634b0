import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { readLock, rewriteLock, tryLock, unlock } from '@/scripts/lib/lockFile.mjs'
import { identify, isAlive } from '@/scripts/lib/processIdentity.mjs'
import { claimRun, currentRun, describeRun, releaseRun, runFileOf, updateRun } from '@/scripts/lib/runFile.mjs'

let directory: string
let file: string

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'orrery-lock-'))
  file = path.join(directory, 'some.lock')
})

const held = () => true
const abandoned = () => false

/** A process that has ended, so that its number means nobody. */
async function deadProcess() {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
  const identity = identify(child.pid)
  child.kill('SIGKILL')
  await once(child, 'exit')
  return identity
}

describe('processes', () => {
  test('this one is alive, an ended one is not', async () => {
    expect(isAlive(identify())).toBe(true)
    expect(isAlive(await deadProcess())).toBe(false)
  })

  // Only Linux tells when a process began.
  if (process.platform === 'linux') {
    test('another process under the same number is somebody else', () => {
      expect(isAlive({ pid: process.pid, started: '1' })).toBe(false)
    })
  }
})

describe('lock files', () => {
  test('the first one has it, the second one learns who', () => {
    expect(tryLock(file, { token: 'a', who: 'first' }, held)).toEqual({ locked: true })
    expect(tryLock(file, { token: 'b' }, held)).toEqual({ locked: false, holder: { token: 'a', who: 'first' } })
  })

  test('an abandoned one is taken over, and nothing is left beside it', () => {
    tryLock(file, { token: 'a' }, held)
    expect(tryLock(file, { token: 'b' }, abandoned)).toEqual({ locked: true })
    expect(readLock(file)).toEqual({ token: 'b' })
    expect(readdirSync(directory)).toEqual(['some.lock'])
  })

  test('a file that nobody can read is taken over', () => {
    writeFileSync(file, '{"token":')
    expect(tryLock(file, { token: 'b' }, held)).toEqual({ locked: true })
  })

  test('it is given back by its owner alone', () => {
    tryLock(file, { token: 'a' }, held)
    unlock(file, 'b')
    expect(existsSync(file)).toBe(true)
    unlock(file, 'a')
    expect(existsSync(file)).toBe(false)
  })

  test('a rewrite keeps the lock', () => {
    tryLock(file, { token: 'a' }, held)
    rewriteLock(file, { token: 'a', more: 1 })
    expect(readLock(file)).toEqual({ token: 'a', more: 1 })
  })

  test('of many processes at once exactly one gets an abandoned lock', async () => {
    writeFileSync(file, JSON.stringify({ token: 'stale', ...(await deadProcess()) }))
    const module = (name: string) => JSON.stringify(path.resolve('scripts/lib', name))
    const script = `
      import { tryLock } from ${module('lockFile.mjs')}
      import { identify, isAlive } from ${module('processIdentity.mjs')}
      while (Date.now() < Number(process.argv[1])) {}
      const { locked } = tryLock(${JSON.stringify(file)}, { token: String(process.pid), ...identify() }, isAlive)
      console.log(locked)
      // Alive until all have tried.
      setTimeout(() => {}, 1500)`
    const together = String(Date.now() + 700)
    const answers = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', script, together])
        const [output] = (await once(child.stdout, 'data')) as [Buffer]
        await once(child, 'exit')
        return output.toString().trim()
      }),
    )
    expect(answers.filter((answer) => answer === 'true')).toHaveLength(1)
  })
})

describe('the run file', () => {
  test('a second run is refused with a sentence that says where the first one is', async () => {
    const first = await claimRun(directory, { command: 'npm start' })
    if (!first.claimed) throw new Error('the directory was empty')
    updateRun(directory, first.token, (record) => ({ ...record, address: 'http://localhost:4100' }))
    const second = await claimRun(directory, { command: 'npm run dev' })
    expect(second.claimed).toBe(false)
    const holder = second.claimed ? null : describeRun(second.holder)
    expect(holder).toMatch(
      new RegExp(`^Orrery already runs at http://localhost:4100 \\(npm start, process ${process.pid}, since .*\\.$`),
    )
    releaseRun(directory, first.token)
    expect(currentRun(directory)).toBeNull()
  })

  test('the file is readable by its owner alone', async () => {
    await claimRun(directory, { command: 'npm start' })
    const { statSync } = await import('node:fs')
    expect(statSync(runFileOf(directory)).mode & 0o077).toBe(0)
  })

  test('a run whose processes were all killed is replaced', async () => {
    const dead = await deadProcess()
    writeFileSync(
      runFileOf(directory),
      JSON.stringify({ token: 'x', command: 'npm start', startedAt: '', processes: { orrery: dead } }),
    )
    expect(currentRun(directory)).toBeNull()
    expect((await claimRun(directory, { command: 'npm start' })).claimed).toBe(true)
  })

  test('processes that lost their leader get time to stop', async () => {
    const database = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 400)'])
    const processes = { orrery: await deadProcess(), database: identify(database.pid) }
    writeFileSync(runFileOf(directory), JSON.stringify({ token: 'x', command: 'npm start', startedAt: '', processes }))
    expect((await claimRun(directory, { command: 'npm start', orphanPatience: 5_000 })).claimed).toBe(true)
    if (database.exitCode === null) await once(database, 'exit')
    expect(database.exitCode).toBe(0)
  })

  test('one that does not stop is named', async () => {
    const database = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
    const processes = { orrery: await deadProcess(), database: identify(database.pid) }
    writeFileSync(runFileOf(directory), JSON.stringify({ token: 'x', command: 'npm start', startedAt: '', processes }))
    const claim = await claimRun(directory, { command: 'npm start', orphanPatience: 300 })
    const sentence = claim.claimed ? '' : describeRun(claim.holder)
    database.kill()
    expect(sentence).toContain(`database (process ${database.pid})`)
  })

  test('whoever was replaced notices', async () => {
    const claim = await claimRun(directory, { command: 'npm start' })
    if (!claim.claimed) throw new Error('the directory was empty')
    const record = JSON.parse(readFileSync(runFileOf(directory), 'utf8'))
    writeFileSync(runFileOf(directory), JSON.stringify({ ...record, token: 'other' }))
    expect(() => updateRun(directory, claim.token, (same) => same)).toThrow(/no longer ours/)
  })
})
