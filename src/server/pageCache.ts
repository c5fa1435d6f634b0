import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { compress, type Effort, type Encoding } from './compression'
import { inlineScriptHashes } from './inlineScripts'
import { scriptsAfterPaint } from './scriptsAfterPaint'
import { stylesInline } from './stylesInline'

const BUDGET = 64 * 1024 * 1024

interface Derived {
  scripts?: string[]
  painted?: Buffer
  encoded: Map<Encoding, { body: Buffer; effort: Effort }>
}

/**
 * What is derived from a body, so that a page served a thousand times is hashed and compressed once.
 * The key is the body itself: a page that changed is another page.
 */
export class PageCache {
  private readonly entries = new LRUCache<string, Derived>({ maxSize: BUDGET })
  private readonly shrinking = new Set<string>()
  /** One body after the other is made as small as it gets: the threads that do it also hash passwords and read files. */
  private lastShrunk: Promise<void> = Promise.resolve()

  /** @param style the text of a style sheet by its address, or null where there is none */
  constructor(private readonly style: (url: string) => string | null) {}

  /** The `'sha256-…'` sources of the page's inline scripts. */
  scripts(body: Buffer): string[] {
    const key = keyOf(body)
    const derived = this.get(key)
    derived.scripts ??= inlineScriptHashes(body.toString('utf8'))
    this.store(key, derived)
    return derived.scripts
  }

  /** The page with its styles in it and its scripts after its first paint. */
  painted(body: Buffer): Buffer {
    const key = keyOf(body)
    const derived = this.get(key)
    derived.painted ??= Buffer.from(scriptsAfterPaint(stylesInline(body.toString('utf8'), this.style)))
    this.store(key, derived)
    return derived.painted
  }

  /**
   * The body compressed: at once for who asks first, and as small as it gets, in the background, for all who come after the second.
   */
  async encoded(body: Buffer, encoding: Encoding): Promise<Buffer> {
    const key = keyOf(body)
    const known = this.entries.get(key)?.encoded.get(encoding)
    if (known === undefined) return this.encode(key, body, encoding, 'fast')
    if (encoding === 'br' && known.effort === 'fast') this.shrink(key, body)
    return known.body
  }

  private shrink(key: string, body: Buffer): void {
    if (this.shrinking.has(key)) return
    this.shrinking.add(key)
    // What could not be made smaller is sent as it is, and tried again when it is asked for again.
    const done = () => void this.shrinking.delete(key)
    this.lastShrunk = this.lastShrunk.then(() => this.encode(key, body, 'br', 'small')).then(done, done)
  }

  private async encode(key: string, body: Buffer, encoding: Encoding, effort: Effort): Promise<Buffer> {
    const result = await compress(body, encoding, effort)
    const derived = this.get(key)
    derived.encoded.set(encoding, { body: result, effort })
    this.store(key, derived)
    return result
  }

  private get(key: string): Derived {
    return this.entries.get(key) ?? { encoded: new Map() }
  }

  private store(key: string, derived: Derived): void {
    const bodies = [...[...derived.encoded.values()].map(({ body }) => body), derived.painted]
    const bytes = bodies.reduce((sum, body) => sum + (body?.length ?? 0), 0)
    this.entries.set(key, derived, { size: 512 + bytes })
  }
}

function keyOf(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64')
}
