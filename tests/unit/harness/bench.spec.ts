import { afterEach, describe, expect, it, vi } from 'vitest'
import { compare, median, quantile } from '@/tests/helpers/bench'

afterEach(() => vi.restoreAllMocks())

describe('bench harness', () => {
  it('takes medians and quartiles', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
    expect(quantile([1, 2, 3, 4, 5], 0.25)).toBe(2)
  })

  it('runs every arm in each round, beginning with another one each time, and throws the warm-up away', async () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const order: string[] = []
    // The machine slows down from round to round; the ratio does not care.
    let slowness = 1
    const arm = (name: string, cost: number) => ({
      name,
      run: () => {
        order.push(name)
        slowness += 0.0001
        return Promise.resolve(cost * slowness)
      },
    })
    const [plain, double] = await compare({
      name: 'harness-example',
      unit: 'ms',
      arms: [arm('plain', 10), arm('double', 20)],
      baselines: ['plain'],
      rounds: 4,
    })
    expect(order.join(' ')).toBe('double plain plain double double plain plain double double plain')
    expect(plain?.figures).toHaveLength(4)
    expect(plain?.ratios.plain).toBe(1)
    expect(double?.ratios.plain).toBeCloseTo(2, 2)
    expect(print.mock.calls.join()).toMatch(/× plain\n.*plain .* 1\.00\n.*double .* 2\.00/)
  })

  it('refuses a baseline that is no arm', async () => {
    const comparison = compare({ name: 'x', unit: 'ms', arms: [], baselines: ['nobody'], rounds: 1 })
    await expect(comparison).rejects.toThrow('No arm is called nobody.')
  })
})
