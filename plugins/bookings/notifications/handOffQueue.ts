import { z } from 'zod'

/** The queue of mails that are due: apart from what the worker does with one, because whoever queues needs none of it. */
export const HAND_OFF_QUEUE = {
  name: 'bookings.hand-off-mail',
  description: 'Writes one due mail of a booking into the outbox.',
  schema: z.object({ notification: z.uuid() }),
}
