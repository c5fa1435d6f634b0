import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { LRUCache } from 'lru-cache'
import { readsTag, WIDE_READS_TAG } from '@/src/lib/site-tags'

/** A read that is answered the same for every stranger. */
export interface Question {
  key: string
  /** The names under which the answer is forgotten. */
  tags: string[]
}

/** An answer as it was given the first time. */
export interface KeptAnswer {
  headers: OutgoingHttpHeaders
  etag: string
  body: Buffer
  /** How it goes out, by encoding; made when first asked for. */
  forms: Record<string, { head: OutgoingHttpHeaders; body: Buffer } | undefined>
}

interface Entry extends KeptAnswer {
  tags: string[]
}

export interface PublicReadsOptions {
  /** Collections that the policy shows to everybody. */
  collections: readonly string[]
  /** Those of them whose rows carry rows of others even at depth 0 (join fields). */
  joining?: readonly string[]
}

const BUDGET = 64 * 1024 * 1024
const LARGEST = 1024 * 1024
/** For what changes without an event, such as the count of a post's readers. Changes with one are announced. */
const BACKSTOP_MS = 60_000

/** `/api/posts`, `/api/posts/count` and `/api/posts/<id>`: what Payload answers from the policy alone. */
const READ = /^\/api\/([a-z][a-z-]*)(?:\/(?:count|[0-9a-f]{8}-[0-9a-f-]{27}))?$/

/**
 * Answers of anonymous reads over REST, kept in the memory of this process until what they show changes.
 *
 * Whoever brings a session, a key or one of Payload's cookies is never answered from here. An entry belongs to the
 * organization whose host was asked.
 */
export class PublicReads {
  readonly #entries = new LRUCache<string, Entry>({ maxSize: BUDGET, ttl: BACKSTOP_MS, ttlAutopurge: false })
  readonly #forgotten = new Map<string, number>()
  readonly #collections: ReadonlySet<string>
  readonly #joining: ReadonlySet<string>
  #clock = 0

  constructor({ collections, joining = [] }: PublicReadsOptions) {
    this.#collections = new Set(collections)
    this.#joining = new Set(joining)
  }

  /** Whether a request asks for something that may be kept. */
  isRead(req: IncomingMessage, path: string): boolean {
    return this.#collectionOf(req, path) !== null
  }

  #collectionOf(req: IncomingMessage, path: string): string | null {
    if ((req.method !== 'GET' && req.method !== 'HEAD') || !isStranger(req)) return null
    const collection = READ.exec(path)?.[1]
    return collection !== undefined && this.#collections.has(collection) ? collection : null
  }

  /** The question that a request asks; null for everything that must be answered anew. */
  questionOf(req: IncomingMessage, path: string, organization: string | undefined): Question | null {
    const collection = this.#collectionOf(req, path)
    if (collection === null) return null
    const url = req.url ?? ''
    return {
      key: `${organization ?? ''} ${url}`,
      tags: [this.#isNarrow(collection, url) ? readsTag(collection) : WIDE_READS_TAG],
    }
  }

  /** Whether an answer can hold nothing but rows of its own collection. */
  #isNarrow(collection: string, url: string): boolean {
    const query = url.slice(url.indexOf('?') + 1)
    return (
      /(^|&)depth=0(&|$)/.test(query) &&
      !query.includes('.') &&
      !query.includes('%2E') &&
      !this.#joining.has(collection)
    )
  }

  find({ key }: Question): KeptAnswer | undefined {
    return this.#entries.get(key)
  }

  /** To be taken before a question is passed on, and handed to {@link keep} with its answer. */
  now(): number {
    return this.#clock
  }

  /** Keeps an answer, unless what it shows was forgotten while it was being made. */
  keep({ key, tags }: Question, since: number, headers: OutgoingHttpHeaders, body: Buffer): KeptAnswer | null {
    if (body.length > LARGEST || tags.some((tag) => (this.#forgotten.get(tag) ?? -1) > since)) return null
    const entry: Entry = {
      tags,
      headers,
      body,
      forms: {},
      etag: `"${createHash('sha256').update(body).digest('base64url')}"`,
    }
    this.#entries.set(key, entry, { size: 2 * body.length + key.length + 4096 })
    return entry
  }

  forget(tags: readonly string[]): void {
    const gone = new Set(tags)
    this.#clock += 1
    for (const tag of gone) this.#forgotten.set(tag, this.#clock)
    for (const [key, entry] of this.#entries.entries()) {
      if (entry.tags.some((tag) => gone.has(tag))) this.#entries.delete(key)
    }
  }
}

/** Payload’s session, tenant and other cookies all begin alike; an API key comes as authorization. */
function isStranger({ headers }: IncomingMessage): boolean {
  return headers.authorization === undefined && !/(^|;\s*)payload-/.test(headers.cookie ?? '')
}
