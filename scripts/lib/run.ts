import { StartError } from './fail'
import { identify } from './processIdentity.mjs'
import { claimRun, describeRun, releaseRun, updateRun, type RunRecord } from './runFile.mjs'

/** This start's claim on the data directory, written in `run.json`. */
export class Run {
  private constructor(
    readonly dataDir: string,
    private readonly token: string,
  ) {}

  /** Takes over the claim that scripts/start.mjs made, or makes one. Throws a `StartError` when another run is alive. */
  static async begin(dataDir: string, command: string): Promise<Run> {
    const token = process.env.ORRERY_RUN_TOKEN
    if (token !== undefined) {
      delete process.env.ORRERY_RUN_TOKEN
      const run = new Run(dataDir, token)
      run.setProcess('orrery', process.pid)
      return run
    }
    const claim = await claimRun(dataDir, { command })
    if (!claim.claimed) throw new StartError(describeRun(claim.holder))
    return new Run(dataDir, claim.token)
  }

  update(change: (record: RunRecord) => RunRecord): void {
    updateRun(this.dataDir, this.token, change)
  }

  /** Notes a process of this run, so that the claim outlives a parent that was killed. */
  setProcess(name: string, pid: number): void {
    this.update((record) => ({ ...record, processes: { ...record.processes, [name]: identify(pid) } }))
  }

  release(): void {
    releaseRun(this.dataDir, this.token)
  }
}
