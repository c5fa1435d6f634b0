/** What a child process tells the process that started it. */
export type ChildMessage = { type: 'ready' } | { type: 'fatal'; sentence: string }

/** Tells the parent, if there is one, that the process does its work now. */
export function reportReady(): void {
  void send({ type: 'ready' })
}

/** Ends the process for a reason that a restart would not cure. Without a parent the sentence goes to the console. */
export async function exitFatally(sentence: string): Promise<never> {
  if (process.send === undefined) console.error(`✗ ${sentence}`)
  await send({ type: 'fatal', sentence })
  process.exit(1)
}

/** Resolves when the message has left: exiting earlier would lose it. */
function send(message: ChildMessage): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined || !process.connected) return resolve()
    process.send(message, undefined, undefined, () => resolve())
  })
}

/**
 * Stops the process once on SIGTERM, on SIGINT, and when the parent is gone, however it went, then exits.
 * `stop` must bound its own time; an error in it makes the exit code 1.
 */
export function onStop(stop: (reason: 'signal' | 'orphaned') => Promise<void>): void {
  let stopping = false
  const begin = (reason: 'signal' | 'orphaned') => {
    if (stopping) return
    stopping = true
    stop(reason).then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  // A console that went away must not take the orderly end with it.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => begin('orphaned'))
  process.on('SIGTERM', () => begin('signal'))
  process.on('SIGINT', () => begin('signal'))
  process.on('SIGHUP', () => begin('signal'))
  process.on('disconnect', () => begin('orphaned'))
  // The parent may have been gone before anybody listened.
  if (isOrphan()) begin('orphaned')
}

function isOrphan(): boolean {
  return process.send !== undefined && !process.connected
}

/** Ends a command at once when the start that called it is gone: nobody would stop the database behind its back otherwise. */
export function exitWithParent(): void {
  process.once('disconnect', () => process.exit(1))
  if (isOrphan()) process.exit(1)
}
