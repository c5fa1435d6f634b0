/** What a test registers to be told that production code stands between two statements. */
export type RacePointHook = (name: string) => Promise<void> | void

/** Key of the hook on `globalThis`: a global symbol, so that every copy of this module in a bundle finds the same one. */
export const RACE_POINT_HOOK = Symbol.for('orrery.racePoint')

type Hooked = { [RACE_POINT_HOOK]?: RacePointHook }

/**
 * Names the point between two statements of an operation, so that a test can run a rival there or kill the process there:
 * a race becomes a plain test instead of luck. Does nothing unless a test has registered a hook.
 *
 * Name points `area.what-was-just-done`, e.g. `bookings.slot-read`. Put one after every read whose result a later
 * statement relies upon, and on both sides of every effect outside the database.
 */
export function racePoint(name: string): Promise<void> | void {
  return (globalThis as Hooked)[RACE_POINT_HOOK]?.(name)
}
