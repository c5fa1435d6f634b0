import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import { DEFAULT_LOCALE, isLocale } from '@/src/lib/locales'
import { asServer } from '@/src/server/forms/asServer'
import { answersFromBooking } from '../audits/answers'
import { loadOutline } from '../audits/loadOutline'
import { isLive } from './consultationOf'
import { wordsOf, type SeenBooking } from './readBooking'

/** Opens the audit that was booked, with what the visitor answered already; an audit that nobody has begun ends with its booking. */
export async function followWithAudit(req: PayloadRequest, booking: SeenBooking): Promise<void> {
  const [row] = await query<{ id: string; status: string; assignedTo: string | null }>(
    req,
    sql`select id, status::text as status, assigned_to_id as "assignedTo" from revenue_audits where booking_id = ${booking.id} for update`,
  )
  if (!row) {
    if (isLive(booking) && !booking.deletedAt) await open(req, booking)
    return
  }
  if (row.status !== 'DRAFT') return
  const isOver = booking.deletedAt !== null || ['CANCELLED', 'DECLINED', 'NO_SHOW'].includes(booking.status)
  const data = isOver
    ? { status: 'CANCELLED' as const }
    : booking.host !== row.assignedTo
      ? { assignedTo: booking.host }
      : null
  if (!data) return
  await req.payload.update({
    collection: 'revenue-audits',
    id: row.id,
    data,
    depth: 0,
    trash: true,
    overrideAccess: true,
    req: asServer(req),
  })
}

async function open(req: PayloadRequest, booking: SeenBooking): Promise<void> {
  const language = isLocale(booking.language) ? booking.language : DEFAULT_LOCALE
  const template = booking.template ?? (await templateFor(req, booking))
  const outline = template ? await loadOutline(req, template, language) : null
  const answers = outline ? answersFromBooking(outline, booking.answers, new Date().toISOString()) : null
  const hasAnswers = answers !== null && Object.keys(answers.questions).length > 0
  await req.payload.create({
    collection: 'revenue-audits',
    data: {
      organization: booking.organization,
      title: `${booking.typeTitle || 'Audit'}: ${booking.name}`.slice(0, 200),
      currentChallenges: wordsOf(booking),
      template,
      language,
      auditType: booking.auditType,
      client: booking.client,
      assignedTo: booking.host,
      booking: booking.id,
      status: 'DRAFT',
      // What the visitor was asked is kept as it was asked.
      ...(hasAnswers ? { outline: { ...outline }, answers: { ...answers } } : {}),
    },
    depth: 0,
    overrideAccess: true,
    req: asServer(req),
  })
}

/** The newest active template of the audit's type. */
async function templateFor(req: PayloadRequest, { organization, auditType }: SeenBooking): Promise<string | null> {
  const [row] = await query<{ id: string }>(
    req,
    sql`select id from audit_templates where organization_id = ${organization} and audit_type::text = ${auditType}
          and is_active is not false and deleted_at is null order by created_at desc, id desc limit 1`,
  )
  return row?.id ?? null
}
