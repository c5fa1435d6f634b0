/** Whether this is `npm run proof`: everything at full size. `npm test` runs the same tests smaller. */
export const PROOF = process.env.ORRERY_PROOF === '1'

/** How many rows, rounds or rivals a test takes: `reduced` in `npm test`, `full` in `npm run proof`. */
export function size<T>(reduced: T, full: T): T {
  return PROOF ? full : reduced
}
