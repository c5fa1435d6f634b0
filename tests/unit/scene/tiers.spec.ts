import { describe, expect, it } from 'vitest'
import { FrameGovernor, qualityOf, tierOf, type Device } from '@/src/scene/tiers'

const desk: Device = {
  software: false,
  renderer: 'ANGLE (NVIDIA, NVIDIA GeForce RTX 4070)',
  cores: 12,
  memory: 8,
  width: 1600,
  pixelRatio: 2,
}

describe('tierOf', () => {
  it.each([
    ['a strong desktop', {}, 'high'],
    ['an integrated GPU', { renderer: 'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)' }, 'default'],
    ['a browser that tells nothing', { renderer: '', cores: null, memory: null }, 'default'],
    ['a phone', { width: 390, renderer: 'Apple GPU' }, 'default'],
    ['two processors', { cores: 2 }, 'low'],
    ['two gigabytes', { memory: 2 }, 'low'],
    ['no GPU', { software: true }, 'low'],
  ] as const)('%s', (_, change, tier) => {
    expect(tierOf({ ...desk, ...change })).toBe(tier)
  })
})

describe('qualityOf', () => {
  it('never asks for more than one and a half pixels per pixel', () => {
    for (const pixelRatio of [0, 1, 1.25, 2, 3]) {
      for (const change of [{}, { cores: 2 }, { width: 390 }, { software: true }]) {
        const quality = qualityOf({ ...desk, pixelRatio, ...change })
        expect(quality.pixelRatio).toBeGreaterThan(0)
        expect(quality.pixelRatio).toBeLessThanOrEqual(1.5)
      }
    }
  })

  it('keeps bloom and fine surfaces for those that can carry them', () => {
    expect(qualityOf(desk)).toMatchObject({ bloom: true, focusBakeSize: 512, antialias: true })
    expect(qualityOf({ ...desk, renderer: 'Intel' })).toMatchObject({ bloom: false, focusBakeSize: 512 })
    expect(qualityOf({ ...desk, width: 390 })).toMatchObject({ bloom: false, focusBakeSize: null, antialias: false })
    expect(qualityOf({ ...desk, software: true })).toMatchObject({ bloom: false, focusBakeSize: null, bakeSize: 128 })
    expect(qualityOf({ ...desk, software: true }, 'high')).toMatchObject({ bloom: true, focusBakeSize: 512 })
  })
})

describe('FrameGovernor', () => {
  const run = (governor: FrameGovernor, gap: number, seconds: number, from = 0): (number | null)[] => {
    const answers: (number | null)[] = []
    for (let now = from; now < from + seconds * 1000; now += gap) answers.push(governor.frame(now))
    return answers.filter((answer) => answer !== null)
  }

  it('leaves a scene alone that keeps up', () => {
    expect(run(new FrameGovernor(1.5), 16.7, 20)).toEqual([])
  })

  it('goes down step by step while frames are late, and no further than its floor', () => {
    expect(run(new FrameGovernor(1.5), 33, 30)).toEqual([1.25, 1, 0.75])
  })

  it('does not take a pause for a slow frame', () => {
    const governor = new FrameGovernor(1.5)
    run(governor, 16.7, 1.9)
    expect(governor.frame(60_000)).toBeNull()
    governor.rest()
    expect(run(governor, 16.7, 10, 90_000)).toEqual([])
  })
})
