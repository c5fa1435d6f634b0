import { APIError, type PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import { inTransaction } from '@/src/server/inTransaction'
import type { NamedClient } from './clients'
import { keepClientFile } from './files'

type User = NonNullable<PayloadRequest['user']>

export interface OutgoingMessage {
  /** May be empty when files come with it: then their names are the message. */
  body: string
  files: File[]
}

const MOST_FILES = 10

/**
 * Somebody of a client writes to the studio: the files that come with it and the message, in one transaction. The author
 * and the side are set by the collection itself.
 *
 * @throws APIError 400 when there is neither text nor file, or more than ten files
 */
export async function sendMessage(
  req: PayloadRequest,
  user: User,
  client: NamedClient,
  { body, files }: OutgoingMessage,
): Promise<string> {
  if (files.length > MOST_FILES) throw new APIError('Send ten files at most at once.', 400, null, true)
  const text = body.trim() || files.map(({ name }) => name).join(', ')
  if (text === '') throw new APIError('Write a message, or add a file.', 400, null, true)
  return inTransaction(req, async () => {
    const attachments: string[] = []
    for (const file of files) attachments.push(await keepClientFile(req, user, client, file))
    const { id } = await req.payload.create({
      collection: 'client-messages',
      data: { organization: client.organization, client: client.id, body: text, attachments },
      depth: 0,
      ...onBehalfOf(req),
    })
    return id
  })
}
