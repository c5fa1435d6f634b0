import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { crashAt, runToEnd } from '@/tests/helpers/crash'

const PROGRAM = 'tests/fixtures/crash/three-lines.ts'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'orrery-crash-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const lines = () => readFileSync(join(folder, 'lines'), 'utf8').trim().split('\n')

describe('crash harness', () => {
  it('kills the process at the named point: what came before is kept, what comes after never happens', async () => {
    await crashAt(PROGRAM, { point: 'fixture.line-written', nth: 2, args: [join(folder, 'lines')] })
    expect(lines()).toEqual(['line 1', 'line 2'])
  })

  it('restarts to the end', async () => {
    const { stdout } = await runToEnd(PROGRAM, { args: [join(folder, 'lines')] })
    expect(stdout).toContain('done')
    expect(lines()).toEqual(['line 1', 'line 2', 'line 3'])
  })

  it('fails when the point is never reached', async () => {
    const attempt = crashAt(PROGRAM, { point: 'fixture.no-such-point', args: [join(folder, 'lines')] })
    await expect(attempt).rejects.toThrow("did not reach 'fixture.no-such-point' (visit 1): exit 0")
  })

  it('fails a restart that does not end well', async () => {
    await expect(runToEnd(PROGRAM, { args: [join(folder, 'no-such-folder', 'lines')] })).rejects.toThrow('ENOENT')
  })
})
