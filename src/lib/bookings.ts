/** The words of bookings that several parts share; the seeds' own values (Astralis One 2.10, Director of One). */

export const AUDIT_TYPES = [
  'GENERAL',
  'SALES_PROCESS',
  'MARKETING_FUNNEL',
  'PRICING_STRATEGY',
  'CUSTOMER_RETENTION',
  'DIGITAL_TRANSFORMATION',
  'OPERATIONAL_EFFICIENCY',
] as const
export type AuditType = (typeof AUDIT_TYPES)[number]

export const CONSULTATION_TYPES = [
  'STRATEGY',
  'TECHNICAL',
  'IMPLEMENTATION',
  'OPTIMIZATION',
  'TRAINING',
  'GENERAL',
] as const
export type ConsultationType = (typeof CONSULTATION_TYPES)[number]

/** The first two are live; these, the held and the missed ones take time of their hosts. */
export const BOOKING_STATUSES = ['PENDING', 'CONFIRMED', 'COMPLETED', 'NO_SHOW', 'DECLINED', 'CANCELLED'] as const
export type BookingStatus = (typeof BOOKING_STATUSES)[number]

/** Minutes. Whoever looks for what touches a day need not look further back than that. */
export const LONGEST_MEETING = 1440

/** One host whom the visitor may choose; the one with the least to do; every host at once. */
export const ASSIGNMENTS = ['HOST', 'ROUND_ROBIN', 'TOGETHER'] as const
export type Assignment = (typeof ASSIGNMENTS)[number]

/** What a reservation is for. Blocked times may overlap one another, and nothing else. */
export const RESERVATION_SOURCES = ['BOOKING', 'HOLD', 'CONSULTATION', 'CALL', 'BLOCK'] as const
export type ReservationSource = (typeof RESERVATION_SOURCES)[number]

export const NOTIFICATION_TYPES = [
  'CONFIRMATION',
  'REMINDER_24H',
  'REMINDER_2H',
  'FOLLOW_UP',
  'CANCELLATION',
  'RESCHEDULE',
] as const
export type BookingNotificationType = (typeof NOTIFICATION_TYPES)[number]

/** What a mail of a booking tells; the last two are told to hosts or visitors in words of their own. */
export const NOTIFICATION_CHANGES = [
  'REQUESTED',
  'CREATED',
  'CONFIRMED',
  'RESCHEDULED',
  'CANCELLED',
  'DECLINED',
  'COMPLETED',
  'REMINDED',
  'WITHDRAWN',
  'HANDED_ON',
] as const
export type BookingNotificationChange = (typeof NOTIFICATION_CHANGES)[number]

/** What a host gets by mail; the bell rings for all of it. News: what was booked, moved, called off. */
export const HOST_MAILS = ['ALL', 'NEWS', 'NONE'] as const
export type HostMails = (typeof HOST_MAILS)[number]

/** In the order of the ISO week. */
export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
export type Weekday = (typeof WEEKDAYS)[number]

export const MEETING_PLACES = ['VIDEO', 'PHONE', 'IN_PERSON'] as const
export type MeetingPlace = (typeof MEETING_PLACES)[number]
