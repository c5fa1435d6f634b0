import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import type { Assignment, MeetingPlace } from '@/src/lib/bookings'
import { DEFAULT_LOCALE, type Locale } from '@/src/lib/locales'

export interface PublicHost {
  id: string
  name: string
  title: string | null
}

export interface PublicQuestion {
  id: string
  question: string
  kind: 'TEXT' | 'LONG_TEXT' | 'NUMBER' | 'CHOICE' | 'YES_NO' | 'RATING'
  choices: string[]
  help: string | null
  isRequired: boolean
}

/** A booking type as visitors see it. */
export interface PublicType {
  id: string
  slug: string
  title: string
  description: string | null
  durationMinutes: number
  place: MeetingPlace
  seats: number | null
  requiresConfirmation: boolean
  /** In the smallest unit of `currency`; null for free. */
  price: number | null
  currency: string
  color: string
  assignment: Assignment
  hasWaitlist: boolean
  hosts: PublicHost[]
  questions: PublicQuestion[]
}

type Row = Omit<PublicType, 'questions'> & {
  questions: (Omit<PublicQuestion, 'choices'> & { choices: string | null })[]
} & Record<string, unknown>

/**
 * What visitors can book, in the organization's order, in one statement: the listed types, or the one of a slug, listed or not.
 * Texts in the reader's language, else in the default one.
 */
export async function readTypes(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  { organization, slug, locale }: { organization: string; slug?: string | undefined; locale: Locale },
): Promise<PublicType[]> {
  const local = (table: string, column: string, parent: string) => sql`(
    select l.${sql.raw(column)} from ${sql.raw(table)} l
    where l._parent_id = ${sql.raw(parent)} and l._locale in (${locale}::_locales, ${DEFAULT_LOCALE}::_locales)
      and nullif(l.${sql.raw(column)}, '') is not null
    order by l._locale = ${locale}::_locales desc limit 1)`
  const rows = await query<Row>(
    req,
    sql`select t.id, t.slug, ${local('booking_types_locales', 'title', 't.id')} as title,
        ${local('booking_types_locales', 'description', 't.id')} as description,
        t.duration_minutes::int as "durationMinutes", t.place, t.seats::int as seats,
        coalesce(t.requires_confirmation, false) as "requiresConfirmation", nullif(t.price, 0)::float as price, t.currency, t.color, t.assignment,
        coalesce(t.has_waitlist, false) as "hasWaitlist",
        (select coalesce(json_agg(json_build_object('id', u.id, 'name', coalesce(nullif(b.name, ''), u.name),
            'title', ${local('booking_hosts_locales', 'title', 'b.id')}) order by r."order", u.id), '[]')
          from booking_types_rels r
            join users u on u.id = r.users_id and u.is_active and u.deleted_at is null
            join booking_hosts b on b.user_id = u.id and b.organization_id = t.organization_id and b.is_active
          where r.parent_id = t.id and r.path = 'hosts' and exists (
            select from users_memberships m where m._parent_id = u.id and m.organization_id = t.organization_id)) as hosts,
        (select coalesce(json_agg(json_build_object('id', q.id, 'kind', q.kind,
            'question', ${local('audit_templates_questions_locales', 'question', 'q.id')},
            'choices', ${local('audit_templates_questions_locales', 'choices', 'q.id')},
            'help', ${local('audit_templates_questions_locales', 'help', 'q.id')},
            'isRequired', coalesce(q.is_required, false)) order by q._order), '[]')
          from audit_templates_questions q
            join audit_templates a on a.id = q._parent_id and a.organization_id = t.organization_id
              and a.is_active and a.deleted_at is null
          where q._parent_id = t.questions_from_id and q.ask_when_booking) as questions
      from booking_types t
      where t.organization_id = ${organization} and t.is_active and t.deleted_at is null
        and ${slug === undefined ? sql`t.is_listed` : sql`t.slug = ${slug}`}
      order by t."order", title, t.id`,
  )
  return rows.map(({ questions, ...type }) => ({
    ...type,
    questions: questions.map(({ choices, ...question }) => ({ ...question, choices: linesOf(choices) })),
  }))
}

function linesOf(text: string | null): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
