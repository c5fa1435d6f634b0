/** What the announcement of a change needs of the kept reads. */
interface Forgetful {
  forget: (tags: readonly string[]) => void
}

/** Next bundles its routes apart from the server around it; the process is what they share. */
const PLACE = Symbol.for('orrery.publicReads')
const here = globalThis as { [PLACE]?: Forgetful }

/** Makes the kept reads of this process known to the route that hears of changes. */
export function enterPublicReads(reads: Forgetful): void {
  here[PLACE] = reads
}

/** Forgets what this process keeps under these names. */
export function forgetPublicReads(tags: readonly string[]): void {
  here[PLACE]?.forget(tags)
}
