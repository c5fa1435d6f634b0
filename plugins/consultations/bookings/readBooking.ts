import type { PayloadRequest } from 'payload'
import type { AuditBooking, BookingType } from '@/payload-types'
import { query, sql } from '@/src/lib/database'

/** What this plugin knows of a booking. It is read by SQL: the plugin of bookings has no face that it could ask. */
export interface SeenBooking extends Record<string, unknown> {
  id: string
  organization: string
  reference: string | null
  status: AuditBooking['status']
  startsAt: Date | string
  minutes: number
  name: string
  email: string
  client: string | null
  lead: string | null
  host: string | null
  location: string | null
  message: string | null
  cancelReason: string | null
  visitorTimeZone: string | null
  language: string | null
  consentAt: Date | string | null
  deletedAt: Date | string | null
  purpose: BookingType['purpose']
  typeTitle: string
  auditType: BookingType['auditType']
  consultationType: BookingType['consultationType']
  template: string | null
  answers: { question: string; answer: string | null }[]
}

/** A booking with what its type is for, as it is now in the request's transaction; null for one that is gone. */
export async function readBooking(req: PayloadRequest, id: string): Promise<SeenBooking | null> {
  const [row] = await query<SeenBooking>(
    req,
    sql`select b.id, b.organization_id as organization, b.reference, b.status::text as status, b.starts_at as "startsAt",
          round(extract(epoch from b.ends_at - b.starts_at) / 60)::int as minutes,
          b.client_name as name, b.client_email as email, b.client_id as client, b.lead_id as lead, b.assigned_to_id as host,
          b.location, b.message, b.cancel_reason as "cancelReason", b.visitor_time_zone as "visitorTimeZone", b.language,
          b.consent_at as "consentAt", b.deleted_at as "deletedAt",
          t.purpose::text as purpose, t.audit_type::text as "auditType", t.consultation_type::text as "consultationType",
          t.questions_from_id as template,
          coalesce((select l.title from booking_types_locales l where l._parent_id = t.id
            order by l._locale::text = coalesce(b.language, 'en') desc, l._locale::text = 'en' desc limit 1), '') as "typeTitle",
          coalesce((select jsonb_agg(jsonb_build_object('question', a.question, 'answer', a.answer) order by a._order)
            from audit_bookings_answers a where a._parent_id = b.id), '[]'::jsonb) as answers
        from audit_bookings b join booking_types t on t.id = b.booking_type_id where b.id = ${id}`,
  )
  return row ?? null
}

/** What the visitor wrote when booking, as one text. */
export function wordsOf({ message, answers }: Pick<SeenBooking, 'message' | 'answers'>): string {
  const said = answers.flatMap(({ question, answer }) => (answer?.trim() ? [`${question}\n${answer.trim()}`] : []))
  return [message?.trim(), ...said].filter(Boolean).join('\n\n').slice(0, 10_000)
}
