type Work = () => Promise<void>

/** Next bundles its routes apart from the server around it; the process is what they share. */
const PLACE = Symbol.for('orrery.beforeExit')
const here = globalThis as { [PLACE]?: Map<string, Work> }

/** Registers work that must be done before this process ends in an orderly way; the same name replaces what was there. */
export function beforeExit(name: string, work: Work): void {
  here[PLACE] ??= new Map()
  here[PLACE].set(name, work)
}

/** Does all of it, whatever fails. @throws AggregateError of what failed */
export async function runBeforeExit(): Promise<void> {
  const work = [...(here[PLACE]?.values() ?? [])]
  here[PLACE]?.clear()
  const results = await Promise.allSettled(work.map((one) => one()))
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []))
  if (failures.length > 0) throw new AggregateError(failures, 'Something could not be finished before the end.')
}
