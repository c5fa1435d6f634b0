/** What this process reads at the moment, by what it asks. */
const reads = new Map<string, Promise<unknown>>()
/** Hosts for whom this process books at the moment. */
const turns = new Map<string, Promise<void>>()

/**
 * One read for everybody in this process who asks the same at the same moment. For what is decided elsewhere: the answer is as old
 * as the read that is under way.
 */
export async function together<Answer>(key: string, read: () => Promise<Answer>): Promise<Answer> {
  const known = reads.get(key) as Promise<Answer> | undefined
  if (known) return known
  const asked = read().finally(() => reads.delete(key))
  reads.set(key, asked)
  return asked
}

/**
 * Under fire the database would let one in after the other, each with a connection of its own that does nothing but wait. Here they
 * wait without one, and look again whether there is something left to take before it is their turn. The database decides all
 * the same, also between processes.
 *
 * @param look answers at once where there is nothing to do any more; throws where there is nothing left
 */
export async function inTurn<Result>(
  hosts: readonly string[],
  look: () => Promise<Result | null>,
  work: () => Promise<Result>,
): Promise<Result> {
  for (;;) {
    const settled = await look()
    if (settled !== null) return settled
    const others = hosts.flatMap((host) => turns.get(host) ?? [])
    if (others.length === 0) break
    await Promise.all(others)
  }
  let end = () => {}
  const turn = new Promise<void>((resolve) => (end = resolve))
  for (const host of hosts) turns.set(host, turn)
  try {
    return await work()
  } finally {
    for (const host of hosts) turns.delete(host)
    end()
  }
}
