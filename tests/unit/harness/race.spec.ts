import { describe, expect, it } from 'vitest'
import { racePoint } from '@/src/lib/race-point'
import { holdAt, reachedPoints, runAt, settleRacePoints } from '@/tests/helpers/race'

/** Reads, then writes back what it read plus one: the race that every other test here stages. */
async function increment(counter: { value: number }): Promise<void> {
  const read = counter.value
  await racePoint('counter.read')
  counter.value = read + 1
}

describe('race points', () => {
  it('does nothing when no test has registered anything', () => {
    expect(racePoint('counter.read')).toBeUndefined()
  })

  it('runs the rival between the two statements, once, although the rival passes the same point', async () => {
    const counter = { value: 0 }
    runAt('counter.read', () => increment(counter))
    await increment(counter)
    expect(counter.value).toBe(1)
    expect(reachedPoints()).toEqual(['counter.read', 'counter.read'])
  })

  it('runs the rival at the nth visit only', async () => {
    const counter = { value: 0 }
    runAt('counter.read', () => (counter.value = 100), { nth: 2 })
    for (let i = 0; i < 3; i++) await increment(counter)
    expect(counter.value).toBe(3)
    runAt('counter.read', () => (counter.value = 100), { nth: 1 })
    await increment(counter)
    expect(counter.value).toBe(4)
  })

  it('holds all rivals at the same point, then lets them go together', async () => {
    const counter = { value: 0 }
    const hold = holdAt('counter.read', { count: 3 })
    const rivals = Promise.all([increment(counter), increment(counter), increment(counter)])
    await hold.arrived
    expect(counter.value).toBe(0)
    hold.release()
    await rivals
    expect(counter.value).toBe(1)
    await increment(counter)
    expect(counter.value).toBe(2)
  })

  it('says who did not arrive', async () => {
    const hold = holdAt('counter.read', { count: 2, limitMs: 30 })
    const first = increment({ value: 0 })
    await expect(hold.arrived).rejects.toThrow("1 of 2 arrived at race point 'counter.read' in 30 ms")
    hold.release()
    await first
  })

  it('fails the test when the point is never reached', () => {
    runAt('counter.raed', () => undefined)
    expect(settleRacePoints).toThrow('Race point never reached: counter.raed. No race point was reached at all.')
  })

  it("fails the test with the rival's error even when the code under test swallows it", async () => {
    runAt('counter.read', () => {
      throw new Error('the rival lost its connection')
    })
    await increment({ value: 0 }).catch(() => undefined)
    expect(settleRacePoints).toThrow('the rival lost its connection')
  })
})
