import { z } from 'zod'

/** The queue that mail waits in: apart from what the worker does with it, which itself may have somebody to notify. */
export const MAIL_QUEUE = {
  name: 'notifications.send-mail',
  description: 'Hands one mail of the outbox to the mail server.',
  schema: z.object({ messageId: z.uuid() }),
  retryLimit: 8,
  backoff: { delay: 15, maximum: 3600 },
  expireInSeconds: 120,
  concurrency: 2,
}
