import { z } from 'zod'

/** The queue of times that have become free: apart from what the worker does with one. */
export const OFFER_QUEUE = {
  name: 'bookings.offer-freed',
  description: 'Offers a time that has become free to whoever waits for it.',
  schema: z.object({
    organization: z.uuid(),
    hosts: z.array(z.uuid()).min(1),
    from: z.iso.datetime({ offset: true }),
    until: z.iso.datetime({ offset: true }),
  }),
}
