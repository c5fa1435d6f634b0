import type { PayloadRequest } from 'payload'
import type { DomainEvent } from '@/plugins/events/api'
import { idOf } from '@/src/lib/ids'
import type { HealthSource } from '../options'
import { refreshHealth } from './refreshHealth'

/** Records whose change is a signal, and the client it is about. */
export const SIGNAL_EVENTS = ['clients.*', 'projects.*', 'client-calls.*', 'client-messages.created']

/** A signal has changed: the health of its client is computed anew in the same transaction. */
export const followSignals =
  (sources: readonly HealthSource[]) =>
  async (event: DomainEvent, req: PayloadRequest): Promise<void> => {
    if (event.type === 'clients.deleted') return
    const ids =
      event.subject?.collection === 'clients'
        ? [event.subject.id]
        : [idOf(event.before?.client), idOf(event.after?.client)]
    const clients = [...new Set(ids.filter((id) => id !== null))].sort()
    await refreshHealth(req, clients, sources)
  }
