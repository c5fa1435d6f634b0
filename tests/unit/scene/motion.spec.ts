import { describe, expect, it } from 'vitest'
import { SceneClock } from '@/src/scene/motion'

describe('SceneClock', () => {
  it('counts seconds while it runs and none while it stands', () => {
    const clock = new SceneClock()
    clock.running = true
    clock.tick(1000)
    clock.tick(1016)
    expect(clock.seconds).toBeCloseTo(0.016, 9)
    clock.running = false
    expect(clock.tick(1032)).toBeCloseTo(0.016, 9)
    expect(clock.seconds).toBeCloseTo(0.016, 9)
  })

  it('does not jump after a pause, a hidden tab or a clock that went back', () => {
    const clock = new SceneClock(4)
    clock.running = true
    clock.tick(0)
    clock.rest()
    clock.tick(60_000)
    expect(clock.seconds).toBe(4)
    clock.tick(120_000)
    expect(clock.seconds).toBeCloseTo(4.1, 9)
    clock.tick(0)
    expect(clock.seconds).toBeCloseTo(4.1, 9)
  })
})
