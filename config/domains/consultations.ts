import { consultationsPlugin } from '@/plugins/consultations'
import { ANSWERS_STRANGERS } from './audiences'
import type { Domain } from './domain'

/** Consultations, the audits that come of them, and whom to get in touch with afterwards. */
export const consultations: Domain = {
  plugins: [consultationsPlugin({ notifyRoles: ANSWERS_STRANGERS })],
  uniqueIndexes: {
    consultations_appointment_key: 'appointment',
    consultations_opportunity_key: 'opportunity',
    follow_ups_task_key: 'task',
    revenue_audits_booking_key: 'booking',
  },
  listsWithViews: ['consultations', 'revenue-audits', 'follow-ups'],
}
