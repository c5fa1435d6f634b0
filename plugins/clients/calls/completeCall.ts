import { APIError, type PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import type { ClientCall } from '@/payload-types'
import { idOf } from '@/src/lib/ids'
import { inTransaction } from '@/src/server/inTransaction'
import { noSuch, visibleRecord } from '@/src/server/visibleRecord'

export interface CallOutcome {
  sentiment: NonNullable<ClientCall['sentiment']> | null
  /** What was said; left out, it stays. */
  notes?: string
  nextStep?: string
  /** `YYYY-MM-DD`; left out, the client's follow-up stays. */
  followUp?: string
  /** A task for whoever ends the call. */
  task?: { title: string; due?: string }
}

/**
 * A call is over: how it went, what was said, and what comes of it (the next follow-up, a task), in one transaction and
 * on behalf of the person.
 *
 * @throws APIError 404 for a call that the person cannot see, 409 for one that was called off
 */
export async function completeCall(
  req: PayloadRequest,
  id: unknown,
  { sentiment, notes, nextStep, followUp, task }: CallOutcome,
): Promise<{ call: string; task: string | null }> {
  return inTransaction(req, async () => {
    const call = await visibleRecord(req, 'client-calls', id)
    const client = idOf(call.client)
    if (!client) throw noSuch('client-calls')
    if (call.status === 'CANCELLED') {
      throw new APIError('This call was called off. Plan it anew, then complete it.', 409, null, true)
    }
    await req.payload.update({
      collection: 'client-calls',
      id: call.id,
      data: {
        status: 'COMPLETED',
        sentiment,
        ...(notes === undefined ? {} : { notes }),
        ...(nextStep === undefined ? {} : { nextStep }),
      },
      depth: 0,
      ...onBehalfOf(req),
    })
    if (followUp) {
      const data = { nextFollowup: followUp }
      await req.payload.update({ collection: 'clients', id: client, data, depth: 0, ...onBehalfOf(req) })
    }
    const organization = idOf(call.organization)
    return {
      call: call.id,
      task: task && organization ? await makeTask(req, { ...task, client, organization }) : null,
    }
  })
}

async function makeTask(
  req: PayloadRequest,
  { title, due, client, organization }: { title: string; due?: string; client: string; organization: string },
): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'tasks',
    data: {
      title,
      client,
      organization,
      owner: idOf(req.user?.id) ?? '',
      ...(due ? { dueDate: `${due}T12:00:00.000Z` } : {}),
      status: 'TODO',
      priority: 'MEDIUM',
      energyLevel: 'MODERATE',
      timeBlockMinutes: 90,
      source: 'MANUAL',
    },
    depth: 0,
    ...onBehalfOf(req),
  })
  return id
}
