import type { CollectionBeforeOperationHook } from 'payload'
import { query, sql } from '@/src/lib/database'
import { isUuid } from '@/src/lib/ids'

/** A consultation and its booking write one another: whoever changes either locks the booking first, so that nobody waits in a circle. */
export const lockBookingFirst: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id } = args as { id?: unknown }
  if (operation !== 'update' || !isUuid(id) || !req.transactionID) return args
  await query(
    req,
    sql`select b.id from audit_bookings b join consultations c on c.appointment_id = b.id where c.id = ${id} for update of b`,
  )
  return args
}
