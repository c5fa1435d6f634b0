import {
  APIError,
  commitTransaction,
  Forbidden,
  initTransaction,
  killTransaction,
  NotFound,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { onBehalfOf } from '@/plugins/access/api'
import { readContent } from '../readContent'
import { retryMail } from '../retryMail'

/** Endpoints of `outbox-messages`, for those who may read the message. */
export const outboxEndpoints: Endpoint[] = [
  {
    path: '/:id/content',
    method: 'get',
    handler: async (req) => {
      const content = await readContent(req, idIn(req))
      if (content.kind === 'withheld') throw new Forbidden(req.t)
      if (content.kind === 'none')
        throw new APIError('This mail has no content: it waits, or it was erased after it left.', 404, null, true)
      const { html, text, attachments } = content
      return Response.json({ html, text, attachments }, { headers: { 'Cache-Control': 'no-store' } })
    },
  },
  {
    path: '/:id/retry',
    method: 'post',
    handler: async (req) => {
      const id = idIn(req)
      const body = z.object({ confirmed: z.boolean().default(false) }).safeParse((await req.json?.()) ?? {})
      const isOwn = await initTransaction(req)
      try {
        await req.payload.findByID({ collection: 'outbox-messages', id, depth: 0, select: {}, ...onBehalfOf(req) })
        const verdict = await retryMail(req, id, body.data?.confirmed === true)
        if (verdict === 'needs-confirmation') {
          throw new APIError('This mail may have arrived. Confirm that it is to be sent once more.', 409, null, true)
        }
        if (verdict === 'not-retryable')
          throw new APIError('Only a mail that failed can be sent again.', 409, null, true)
        if (isOwn) await commitTransaction(req)
        return Response.json({ message: 'The mail waits to be sent.' })
      } catch (error) {
        await killTransaction(req)
        throw error
      }
    },
  },
]

function idIn(req: PayloadRequest): string {
  const id = z.uuid().safeParse(req.routeParams?.id)
  if (!req.user) throw new Forbidden(req.t)
  if (!id.success) throw new NotFound(req.t)
  return id.data
}
