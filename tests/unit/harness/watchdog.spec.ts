import { describe, expect, it } from 'vitest'
import { runWatched } from '@/scripts/test/command'

const watch = (program: string, limits: { limitMs: number; stallMs?: number }) =>
  runWatched([`tests/fixtures/hang/${program}.mjs`], { ...limits, onOutput: () => undefined })

describe('watchdog', () => {
  it('ends a busy loop with its JavaScript stack', async () => {
    const { ok, output, hang } = await watch('busy', { limitMs: 700 })
    expect(ok).toBe(false)
    expect(output).toContain('spinning')
    expect(hang).toMatch(/^still running after 1 s\n/)
    expect(hang).toMatch(/at spinForEver \(.*tests\/fixtures\/hang\/busy\.mjs:2:\d+\)/)
  })

  it('ends a silent process with what it waits for, SQL included', async () => {
    const { ok, hang } = await watch('idle', { limitMs: 60_000, stallMs: 700 })
    expect(ok).toBe(false)
    expect(hang).toMatch(/^no sign of life for \d s\n/)
    expect(hang).toMatch(/idle, waiting for: .*Timeout/)
    expect(hang).toContain('unanswered for 5 ms: select 1')
  })

  it('looks into children too and leaves none behind', async () => {
    const { hang } = await watch('child', { limitMs: 1_000 })
    expect(hang).toMatch(/at spinForEver/)
    expect(hang?.match(/^process \d+/gm)).toHaveLength(2)
    for (const [, pid] of hang?.matchAll(/^process (\d+)/gm) ?? []) {
      expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH')
    }
  })

  it('lets a program that ends in time alone', async () => {
    const { ok, hang, output } = await runWatched(['-p', '6 * 7'], { limitMs: 20_000, onOutput: () => undefined })
    expect({ ok, hang, output }).toEqual({ ok: true, hang: undefined, output: '42\n' })
  })
})
