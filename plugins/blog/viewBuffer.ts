import { createHash, randomBytes } from 'node:crypto'

export interface Visit {
  post: string
  /** Address and browser; only a salted digest of them is held, in memory, for a day at most. */
  ip: string
  userAgent: string
}

export interface ViewBufferOptions {
  /** Different visits that are remembered; beyond that nothing more is counted until tomorrow. @default 100_000 */
  mostVisits?: number
  /** Posts that one address may count on in a day: many browsers behind one address are people, thousands are not. @default 500 */
  mostOfAddress?: number
  now?: () => Date
}

const BOTS =
  /bot|crawl|spider|slurp|preview|scan|fetch|monitor|lighthouse|headless|curl|wget|python|java\/|okhttp|go-http|axios|node|facebookexternalhit|embedly|feed/i

/** Whether a program says of itself that it is one; a browser that says nothing is taken for one too. */
export function isBot(userAgent: string): boolean {
  return userAgent.trim() === '' || BOTS.test(userAgent)
}

/**
 * Counts views in memory: once a visitor, post and day, without a cookie and without a write. What names a visitor is a digest with a
 * salt that is drawn anew each day and never leaves the process, so nobody can be followed from one day to the next.
 */
export class ViewBuffer {
  private counts = new Map<string, number>()
  private seen = new Set<string>()
  private addresses = new Map<string, number>()
  private salt = randomBytes(16)
  private day = ''
  private readonly mostVisits: number
  private readonly mostOfAddress: number
  private readonly now: () => Date

  constructor({ mostVisits = 100_000, mostOfAddress = 500, now = () => new Date() }: ViewBufferOptions = {}) {
    this.mostVisits = mostVisits
    this.mostOfAddress = mostOfAddress
    this.now = now
  }

  /** @returns whether it was a new view */
  add({ post, ip, userAgent }: Visit): boolean {
    this.beginDay()
    if (isBot(userAgent) || this.seen.size >= this.mostVisits) return false
    const visit = this.digest(`${post} ${ip} ${userAgent}`)
    if (this.seen.has(visit)) return false
    const address = this.digest(ip)
    const used = this.addresses.get(address) ?? 0
    if (used >= this.mostOfAddress) return false
    this.addresses.set(address, used + 1)
    this.seen.add(visit)
    this.counts.set(post, (this.counts.get(post) ?? 0) + 1)
    return true
  }

  /** Takes out what waits to be written. */
  take(): Map<string, number> {
    const taken = this.counts
    this.counts = new Map()
    return taken
  }

  /** Puts back what could not be written. */
  restore(counts: ReadonlyMap<string, number>): void {
    for (const [post, count] of counts) this.counts.set(post, (this.counts.get(post) ?? 0) + count)
  }

  private beginDay(): void {
    const day = this.now().toISOString().slice(0, 10)
    if (day === this.day) return
    this.day = day
    this.salt = randomBytes(16)
    this.seen.clear()
    this.addresses.clear()
  }

  private digest(text: string): string {
    return createHash('sha256').update(this.salt).update(text).digest('base64url').slice(0, 16)
  }
}
