/** `950 ms` as "1.0 s": what a person waited. */
export function duration(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

/** What a step may say while it runs and when it is done. */
export interface StepNote {
  (note: string): void
}

/**
 * Prints one line per step with its duration. On a terminal the line is there from the beginning and is replaced at the end.
 * A failing step leaves its line marked and throws on.
 */
export async function step<Result>(title: string, work: (note: StepNote) => Promise<Result>): Promise<Result> {
  const began = Date.now()
  const live = process.stdout.isTTY === true
  let note = ''
  if (live) process.stdout.write(`  … ${title}`)
  // Without a terminal only a step that takes long is announced, so that a log does not look dead.
  const announce = setTimeout(() => live || console.log(`  … ${title}`), 3_000)
  const finish = (mark: string) => {
    clearTimeout(announce)
    if (live) process.stdout.write('\r\x1b[K')
    const said = note === '' ? '' : ` (${note})`
    console.log(`  ${mark} ${`${title}${said}`.padEnd(58)} ${duration(Date.now() - began).padStart(8)}`)
  }
  try {
    const result = await work((text) => (note = text))
    finish('✓')
    return result
  } catch (error) {
    finish('✗')
    throw error
  }
}
