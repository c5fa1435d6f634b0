/** What a start has brought up so far, to be taken down in the opposite order: web server, worker, database. */
export class Lifecycle {
  private readonly parts: { name: string; stop: () => Promise<void> }[] = []
  private ending: Promise<void> | undefined

  /** Whether the end has begun: nothing new is to be started. */
  get isEnding(): boolean {
    return this.ending !== undefined
  }

  /** Registers something that runs. When the end has already begun it is stopped at once. */
  async add(part: { name: string; stop: () => Promise<void> }): Promise<void> {
    if (this.isEnding) return part.stop()
    this.parts.push(part)
  }

  /** Something ended by itself and needs no stop any more. */
  remove(name: string): void {
    const index = this.parts.findIndex((part) => part.name === name)
    if (index !== -1) this.parts.splice(index, 1)
  }

  /** Stops everything, one after the other, the newest first. Later calls wait for the same end. */
  end(onStopped: (name: string, milliseconds: number) => void = () => undefined): Promise<void> {
    this.ending ??= (async () => {
      for (const part of this.parts.toReversed()) {
        const began = Date.now()
        await part.stop()
        onStopped(part.name, Date.now() - began)
      }
    })()
    return this.ending
  }
}
