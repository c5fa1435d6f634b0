import type { PayloadRequest } from 'payload'
import type { DomainEvent } from '@/plugins/events/api'
import { englishOf } from '@/plugins/languages/api'
import { diff } from './diff'
import { fieldPaths } from './fieldPaths'
import { summarize } from './summarize'

/** Writes one audit row for an event, in its transaction. An update that changed nothing leaves none. */
export async function record(event: DomainEvent, req: PayloadRequest): Promise<void> {
  const collection = event.subject
    ? req.payload.collections[event.subject.collection as keyof typeof req.payload.collections]
    : undefined
  // An event without states says itself what is to be known of it.
  const changes =
    collection && (event.before || event.after)
      ? diff(event.before, event.after, fieldPaths(collection.config.flattenedFields))
      : Object.entries(event.data ?? {}).map(([path, after]) => ({ path, before: null, after }))
  if (event.type.endsWith('.updated') && changes.length === 0) return

  const title = collection?.config.admin.useAsTitle
  await req.payload.db.create({
    collection: 'audit-logs',
    data: {
      summary: summarize(
        event,
        englishOf(collection?.config.labels.singular),
        title ? (event.after ?? event.before)?.[title] : null,
      ),
      occurredAt: event.occurredAt,
      action: event.type,
      organization: event.organization,
      actor: event.actor,
      actorLabel: actorLabel(req),
      ipAddress: req.headers?.get('x-orrery-client-ip') ?? null,
      userAgent: req.headers?.get('user-agent')?.slice(0, 400) ?? null,
      subjectCollection: event.subject?.collection ?? null,
      subjectId: event.subject?.id ?? null,
      requestId: req.headers?.get('x-orrery-request-id') ?? null,
      changes,
    },
    // Nobody reads it back here, and it is written with every change there is.
    returning: false,
    req,
  })
}

function actorLabel(req: PayloadRequest): string {
  if (req.user) return String((req.user as { name?: unknown; email?: unknown }).name ?? req.user.email)
  return req.payloadAPI === 'local' ? 'Orrery' : 'Visitor'
}
