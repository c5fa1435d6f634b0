import type { Promises } from './promises'

/** Times that are taken, bookings and their mails, consultations. */
export const bookings: Promises = {
  index: {
    audit_bookings_reference_key: 'a reference names one booking',
    audit_bookings_uid_key: 'a calendar knows each booking by its own name',
    audit_bookings_idempotency_key: 'a form that is sent twice books once',
    audit_notifications_once_key: 'a version of a booking has each mail once',
    booking_holds_token_key: 'a hold has one key',
    booking_hosts_user_key: 'a person is a host once in an organization',
    booking_types_slug_key: 'an address names one living booking type',
    consultations_booking_id_key: 'a reference names one consultation',
    consultations_appointment_key: 'a booking opens one consultation',
    consultations_opportunity_key: 'a consultation has a proposal of its own',
    revenue_audits_booking_key: 'a booking opens one audit',
    follow_ups_task_key: 'a task belongs to one follow-up',
    waitlist_entries_waiting_key: 'somebody waits once for a type',
  },
  constraint: {
    host_reservations_no_overlap: 'a host is in one place at a time',
    host_reservations_no_overlap_with_block: 'nothing stands in blocked time',
    host_reservations_seats: 'a group session takes no more people than it has seats',
    host_reservations_one_cause: 'time is taken for one reason',
    consultations_scheduled_has_time: 'a scheduled consultation has a time',
    busy_times_feed_same_organization: 'busy times go with their calendar',
  },
  trigger: {
    revenue_audits_keep_answers: 'an audit saved late does not take back its answers',
    consultations_keep_proposal: 'a consultation saved late stays one with a proposal',
    busy_feeds_keep_owned: 'a calendar saved late does not forget what was read of it',
    audit_bookings_void_mails: 'a booking that changed takes its waiting mails back',
    audit_bookings_delete_mails: 'a booking that is gone sends nothing any more',
    outbox_messages_tell_bookings: 'a booking’s mail shows what became of it',
    outbox_messages_outdated: 'an outdated mail of a booking is not sent again',
    booking_hosts_keep_feed: 'a form saved late does not take back a renewed calendar',
  },
}
