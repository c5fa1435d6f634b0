/** The instrument's own time: it runs, stands still, or is frozen for a test. Never jumps after a pause or a hidden tab. */
export class SceneClock {
  private last: number | null = null
  running = false

  constructor(
    public seconds = 0,
    /** The longest step that one frame may take, seconds. */
    private readonly longestStep = 0.1,
  ) {}

  /** Advances to `now` (milliseconds of any monotonic clock) and returns the step taken, in seconds. */
  tick(now: number): number {
    const step = this.last === null ? 0 : Math.min(this.longestStep, Math.max(0, (now - this.last) / 1000))
    this.last = now
    if (this.running) this.seconds += step
    return step
  }

  /** Forgets when the last frame was, so that the time spent without frames does not count. */
  rest(): void {
    this.last = null
  }
}
