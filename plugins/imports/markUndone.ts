import type { PayloadRequest } from 'payload'
import type { DomainEvent } from '@/plugins/events/api'
import { moveTo } from './importRow'

/** An import whose changeset was taken back, from its own screen or from the record of the changeset. */
export async function markUndone({ subject }: DomainEvent, req: PayloadRequest): Promise<void> {
  if (subject?.collection === 'imports') await moveTo(req, subject.id, ['DONE', 'STOPPED'], 'UNDONE')
}
