/** Something a person has to mend before the command can work. The message is one sentence that says how. */
export class StartError extends Error {
  constructor(sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.name = 'StartError'
  }
}

interface SystemError extends Error {
  code?: string
}

const SENTENCES: Record<string, (error: SystemError) => string> = {
  ENOSPC: () => 'The disk is full: make room, then try again.',
  EDQUOT: () => 'The disk quota is used up: make room, then try again.',
  EROFS: ({ message }) => `The disk is read-only (${message}): set ORRERY_DATA_DIR to a place that can be written.`,
  EACCES: ({ message }) => `A file may not be used (${message}): give this user the right to it.`,
  EMFILE: () => 'Too many files are open: raise the limit with `ulimit -n 4096`, then try again.',
  // Postgres: disk full, out of memory, too many connections
  '53100': () => 'The disk of the database is full: make room, then try again.',
  '53200': () => 'The database is out of memory.',
  '53300': () => 'The database accepts no more connections: raise max_connections there, or lower DATABASE_POOL_SIZE.',
}

/** The one sentence for an error that a person can mend, or null for a fault of the program, which deserves its stack. */
export function sentenceFor(error: unknown): string | null {
  if (error instanceof StartError) return error.message
  if (isEmscriptenDiskFull(error)) return sentenceFor(Object.assign(new Error(), { code: 'ENOSPC' }))
  if (!(error instanceof Error)) return null
  const { code } = error as SystemError
  const known = code === undefined ? undefined : SENTENCES[code]
  if (known !== undefined) return known(error)
  if (code?.startsWith('ERR_PARSE_ARGS'))
    return `${error.message.replace(/\.?$/, '.')} Say --help to see what there is.`
  return error.cause === undefined ? null : sentenceFor(error.cause)
}

/** The embedded database's file system throws objects of its own, with WASI's numbers. */
function isEmscriptenDiskFull(error: unknown): boolean {
  const { name, errno } = (error ?? {}) as { name?: unknown; errno?: unknown }
  return name === 'ErrnoError' && errno === 51
}

/** Runs a command's main function; what goes wrong is one sentence (or a stack) and exit code 1. */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    const sentence = sentenceFor(error)
    console.error(sentence === null ? error : `\n✗ ${sentence}`)
    process.exitCode = 1
  }
}
