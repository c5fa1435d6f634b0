import type { DefaultServerCellComponentProps } from 'payload'
import { sayIn } from '@/plugins/languages/api'
import { BOOKING_STATUSES } from '@/src/lib/bookings'
import { STATUS_WORDS } from '../words'
import '../booking.css'

/** Where a booking stands, in words. */
export function StatusCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  const status = BOOKING_STATUSES.find((one) => one === cellData)
  return status ? (
    <span className="booking-state" data-status={status}>
      {sayIn(i18n)(STATUS_WORDS[status])}
    </span>
  ) : null
}
