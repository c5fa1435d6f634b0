/** What a step brought: how many tests passed and failed, or why it could not run here. */
export type StepResult = {
  passed: number
  failed: number
  /** Set when the step could not run on this machine; loud, and in CI a failure. */
  notRun?: string
  /** A few words for the summary line, e.g. the reason for a cache hit. */
  note?: string
}

/** How a command that a step ran has ended. */
export type CommandResult = {
  ok: boolean
  output: string
  /** Set when the watchdog ended it: what hung, with stacks. */
  hang?: string
}

export type CommandOptions = { env?: Record<string, string> }

export type StepContext = {
  /** Runs a program of this repository on the pinned Node under the step's watchdog; its output goes to the step's log. */
  node: (script: string, args?: string[], options?: CommandOptions) => Promise<CommandResult>
  /** A file for this step's reports, below test-results/. */
  file: (name: string) => string
  /** Writes to the step's log, which is shown when the step fails. */
  log: (text: string) => void
}

export type Step = {
  /** What `--only` calls it. */
  name: string
  /** For people, e.g. "types (tsc)". */
  title: string
  /** Steps that must have succeeded before; when one has not, this one is not run. */
  needs?: string[]
  /** How many of the two places it takes: 2 for what uses both cores itself. */
  weight: 1 | 2
  /** The watchdog ends the step after this long altogether … */
  limitMs: number
  /** … or when it has printed nothing for this long. @default limitMs */
  stallMs?: number
  run: (context: StepContext) => Promise<StepResult>
}

/** A step that has ended, as the summary shows it. */
export type Finished = { step: Step; result: StepResult; ms: number; log: string }
