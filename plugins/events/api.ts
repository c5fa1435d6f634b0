import type { Config, Payload, PayloadRequest } from 'payload'
import { idOf } from '@/src/lib/ids'
import { matches } from './matches'

export { matches }

type Row = Record<string, unknown>

/** A thing that happened. `before` and `after` are handed to subscribers and not stored with the event. */
export interface DomainEvent {
  id: string
  type: string
  occurredAt: string
  organization: string | null
  actor: string | null
  subject: { collection: string; id: string } | null
  data: Row | null
  before: Row | null
  after: Row | null
}

export interface EmitInput {
  subject?: { collection: string; id: string }
  organization?: string | null
  data?: Row
  before?: Row | null
  after?: Row | null
}

export interface Subscriber {
  /** For error messages. */
  name: string
  /** Exact types, `services.*` for all of a kind, or `*`. */
  types: string[]
  /** Runs in the transaction of the event: writes rows and enqueues jobs, never anything outside the database. */
  handle: (event: DomainEvent, req: PayloadRequest) => Promise<void>
}

/** Adds a subscriber to a config; for the `index.ts` of plugins. */
export function subscribe(config: Config, subscriber: Subscriber): Config {
  return { ...config, custom: { ...config.custom, eventSubscribers: [...subscribersOf(config), subscriber] } }
}

/**
 * Says that something happened: a row in `domain-events` in the caller's transaction, and every subscriber in turn.
 * A subscriber's error is the caller's error: what cannot be recorded did not happen.
 */
export async function emit(req: PayloadRequest, type: string, input: EmitInput = {}): Promise<DomainEvent> {
  const event: DomainEvent = {
    id: '',
    type,
    occurredAt: new Date().toISOString(),
    organization: input.organization ?? null,
    actor: idOf(req.user?.id),
    subject: input.subject ?? null,
    data: input.data ?? null,
    before: input.before ?? null,
    after: input.after ?? null,
  }
  const row = await req.payload.db.create({
    collection: 'domain-events',
    data: {
      type,
      occurredAt: event.occurredAt,
      organization: event.organization,
      actor: event.actor,
      subjectCollection: event.subject?.collection,
      subjectId: event.subject?.id,
      data: event.data,
    },
    req,
  })
  event.id = String(row.id)
  for (const subscriber of subscribersOf(req.payload.config)) {
    if (subscriber.types.some((pattern) => matches(pattern, type))) await subscriber.handle(event, req)
  }
  return event
}

function subscribersOf(config: Pick<Config | Payload['config'], 'custom'>): Subscriber[] {
  return (config.custom?.eventSubscribers as Subscriber[] | undefined) ?? []
}
