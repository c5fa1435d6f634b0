import type { APIError } from 'payload'
import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { query, sql, valueList } from '@/src/lib/database'
import { idOf } from '@/src/lib/ids'
import { personOf } from '@/src/lib/person'

/**
 * Who wrote a message, and for which side, is the server's to say, whatever the request says. What is attached has to be
 * shared with the client, or its people would be shown a file that they cannot open.
 */
export const stampMessage: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const client = idOf(data.client)
  if (!client) return data
  const body = typeof data.body === 'string' ? data.body.trim() : ''
  if (body === '') throw invalid(req, 'body', 'Write a message.')
  const files = Array.isArray(data.attachments) ? data.attachments.flatMap((file: unknown) => idOf(file) ?? []) : []
  await assertShared(req, client, files)
  const stamped = { ...data, body, attachments: files }
  // Without a person it is the house's own write, such as the demo data.
  if (!req.user) return stamped
  return { ...stamped, author: req.user.id, isFromClient: standsFor(req.user, client), readAt: null }
}

/** Whether somebody is one of the client's own people. */
export function standsFor(user: unknown, client: string): boolean {
  return personOf(user)?.memberships.some((row) => row.role === 'CLIENT' && row.clients.includes(client)) === true
}

async function assertShared(req: PayloadRequest, client: string, files: string[]): Promise<void> {
  if (files.length === 0) return
  if (files.length > 10) throw invalid(req, 'attachments', 'Attach ten files at most.')
  const list = valueList(files)
  const shared = await query<{ id: string }>(
    req,
    sql`select id from media where id in (${list}) and shared_with_id = ${client} and deleted_at is null`,
  )
  if (shared.length < new Set(files).size) {
    throw invalid(req, 'attachments', 'Share the file with this client first: only such files can be attached.')
  }
}

function invalid(req: PayloadRequest, path: string, message: string): APIError {
  return new ValidationError({ collection: 'client-messages', errors: [{ path, message }], req })
}
