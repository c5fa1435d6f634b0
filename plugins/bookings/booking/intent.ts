import { isolateObjectProperty, type PayloadRequest } from 'payload'

/** What an operation tells the hooks of a booking, beside the booking's own fields. */
export interface BookingIntent {
  /** Who is behind it. @default STAFF for somebody who is signed in, else SYSTEM */
  by?: 'VISITOR' | 'STAFF' | 'SYSTEM'
  /** Who comes, chosen and locked by the operation. */
  hosts?: string[]
}

const KEY = 'bookingIntent'

/** The same request, person and transaction, with an intent that only what is called with it sees. */
export function withIntent(req: PayloadRequest, intent: BookingIntent): PayloadRequest {
  const own = isolateObjectProperty(req, ['context'])
  own.context = { ...req.context, [KEY]: intent }
  return own
}

export function intentOf(req: PayloadRequest): BookingIntent {
  const intent = req.context[KEY] as BookingIntent | undefined
  return { ...intent, by: intent?.by ?? (req.user ? 'STAFF' : 'SYSTEM') }
}
