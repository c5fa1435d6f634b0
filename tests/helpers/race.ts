import { afterEach } from 'vitest'
import { RACE_POINT_HOOK } from '@/src/lib/race-point'

type Visit = () => Promise<void> | void
type Plan = { point: string; nth: number; visits: number; onReached: Visit; done: boolean }

/** A point that is held: whoever arrives waits there until `release()`. */
export type Hold = {
  /** Resolves when as many as asked have arrived; rejects when they have not within the time limit. */
  arrived: Promise<void>
  /** Lets everybody who waits, and everybody who comes later, go on. */
  release: () => void
}

/** Long, for a machine that is busy; only a test that fails waits for all of it. */
const ARRIVAL_LIMIT_MS = 40_000

let plans: Plan[] = []
let seen: string[] = []
let rivalErrors: unknown[] = []
let openHolds: Hold[] = []

/**
 * Runs a rival when production code reaches `racePoint(point)` for the nth time (counted from this call), to its end,
 * before the code goes on. The test fails if the point is never reached, or with the rival's own error, even when the
 * code under test swallows it.
 */
export function runAt(point: string, rival: () => Promise<unknown> | unknown, { nth = 1 } = {}): void {
  plan(point, nth, async () => {
    try {
      await rival()
    } catch (error) {
      rivalErrors.push(error)
      throw error
    }
  })
}

/** Stops everybody who reaches `racePoint(point)` until `release()`; `arrived` waits for the first `count` of them. */
export function holdAt(point: string, { count = 1, limitMs = ARRIVAL_LIMIT_MS } = {}): Hold {
  let open = () => {}
  const gate = new Promise<void>((resolve) => (open = resolve))
  let arrivals = 0
  let onArrived = () => {}
  const arrived = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${arrivals} of ${count} arrived at race point '${point}' in ${limitMs} ms. ${trail()}`)),
      limitMs,
    )
    onArrived = () => {
      clearTimeout(timer)
      resolve()
    }
  })
  // A test that never awaits `arrived` is told by the hook below; an unhandled rejection would blame the wrong test.
  arrived.catch(() => undefined)
  plan(point, 1, () => {
    arrivals += 1
    if (arrivals === count) onArrived()
    return gate
  }).nth = Infinity
  const hold = { arrived, release: open }
  openHolds.push(hold)
  return hold
}

/** The points that production code has reached since the test began, in order. */
export function reachedPoints(): readonly string[] {
  return seen
}

function plan(point: string, nth: number, onReached: Visit): Plan {
  const entry: Plan = { point, nth, visits: 0, onReached, done: false }
  plans.push(entry)
  Object.assign(globalThis, { [RACE_POINT_HOOK]: visit })
  return entry
}

async function visit(name: string): Promise<void> {
  seen.push(name)
  for (const entry of plans) {
    if (entry.point !== name || (entry.done && entry.nth !== Infinity)) continue
    entry.visits += 1
    if (entry.nth !== Infinity && entry.visits !== entry.nth) continue
    // Marked before the rival runs: a rival that passes the same point must not start itself again.
    entry.done = true
    await entry.onReached()
  }
}

function trail(): string {
  return seen.length > 0 ? `Reached so far: ${seen.join(', ')}.` : 'No race point was reached at all.'
}

/** Ends a test's plans: releases what is held and throws for a point never reached or a rival that failed. */
export function settleRacePoints(): void {
  const missed = plans.filter((entry) => !entry.done).map((entry) => entry.point)
  const errors = rivalErrors
  const reached = trail()
  openHolds.forEach((hold) => hold.release())
  plans = []
  seen = []
  rivalErrors = []
  openHolds = []
  Reflect.deleteProperty(globalThis, RACE_POINT_HOOK)
  if (errors.length > 0) throw errors[0]
  if (missed.length > 0) throw new Error(`Race point never reached: ${missed.join(', ')}. ${reached}`)
}

afterEach(settleRacePoints)
