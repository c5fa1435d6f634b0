import { APIError, type PayloadRequest } from 'payload'
import type { AuditBooking } from '@/payload-types'
import { hashToken } from '@/src/lib/crypto/tokens'
import { query, sql } from '@/src/lib/database'
import { racePoint } from '@/src/lib/race-point'
import { asServer } from '@/src/server/forms/asServer'
import { inTransaction } from '@/src/server/inTransaction'
import { withIntent } from '../booking/intent'
import type { BookedType } from '../booking/readType'
import { claimSlot } from './claimSlot'
import { lookFirst } from './freshSlots'
import { dropHold, lockHold, type HoldState } from './holds'
import { inTurn } from './inTurn'
import { knownPerson } from './knownPerson'

export interface BookInput {
  type: BookedType
  startsAt: string
  host?: string | null
  /** The key of the visitor's hold, or the id of one that the waiting list has offered. */
  hold?: { token: string } | { id: string } | null
  name: string
  email: string
  phone?: string | null
  visitorTimeZone: string
  language: string
  answers: { question: string; answer: string }[]
  message?: string | null
  /** The words that the visitor agreed to. */
  consentText: string
  source: NonNullable<AuditBooking['source']>
  /** The client for whom one of their own people books, in the portal. @default whoever the address belongs to */
  client?: string | null
  /** Names the filled-in form: the same one twice is one booking. */
  idempotencyKey?: string | null
}

/**
 * Books a time for somebody on the site: takes the slot (their hold of it becomes the booking), ties the booking to who they are if
 * they are known, and queues what is to be told, in one transaction.
 *
 * @returns the id of the booking
 * @throws SlotTaken when the list does not offer the time; APIError 409 for a key that names another booking
 */
export async function book(req: PayloadRequest, input: BookInput): Promise<string> {
  // Who holds the time has it already; so has who answers an offer, within a transaction.
  if (input.hold || req.transactionID) return takeAndWrite(req, input)
  const look = async () => {
    const known = await bookedBefore(req, input)
    if (known === null) await lookFirst(req, input)
    return known
  }
  return inTurn(input.type.hosts, look, () => takeAndWrite(req, input))
}

async function takeAndWrite(req: PayloadRequest, input: BookInput): Promise<string> {
  return inTransaction(req, async () => {
    const known = await bookedUnder(req, input)
    if (known) return known
    const hold = input.hold ? await usableHold(req, input) : null
    const slot = await claimSlot(req, input.type, {
      startsAt: input.startsAt,
      host: input.host ?? null,
      current: hold?.hosts[0] ?? null,
      ...(hold ? { ignore: { hold: hold.id }, alsoLock: hold.hosts } : {}),
    })
    if (hold) await dropHold(req, hold)
    const id = await writeBooking(req, input, slot)
    await racePoint('bookings.booked')
    return id
  })
}

/** The booking that this very form has made already. Two that arrive at once follow one another. */
async function bookedUnder(req: PayloadRequest, input: BookInput): Promise<string | null> {
  const key = keyOf(input)
  if (!key) return null
  await query(
    req,
    sql`select pg_advisory_xact_lock(hashtextextended(${`bookings.form:${input.type.organization}:${key}`}, 0))`,
  )
  return bookedBefore(req, input)
}

async function bookedBefore(req: PayloadRequest, input: BookInput): Promise<string | null> {
  const key = keyOf(input)
  if (!key) return null
  const [row] = await query<{ id: string; email: string; at: Date | string }>(
    req,
    sql`select id, client_email as email, starts_at as at from audit_bookings
        where organization_id = ${input.type.organization} and idempotency_key = ${key}`,
  )
  if (!row) return null
  const isSame = row.email === input.email && new Date(row.at).getTime() === Date.parse(input.startsAt)
  if (isSame) return row.id
  throw new APIError('This form has been sent already, with other details. Load the page again.', 409, null, true)
}

const keyOf = ({ idempotencyKey }: BookInput): string | null => (idempotencyKey ? hashToken(idempotencyKey) : null)

/** The visitor's hold, as far as it is for this very slot. One that has expired is no help, and no hindrance either. */
async function usableHold(req: PayloadRequest, { hold, type, startsAt, host }: BookInput): Promise<HoldState | null> {
  const found = hold ? await lockHold(req, hold) : null
  if (!found || found.type !== type.id || found.isOver) return null
  if (Date.parse(found.startsAt) !== Date.parse(startsAt)) return null
  return host && !found.hosts.includes(host) ? null : found
}

async function writeBooking(
  req: PayloadRequest,
  input: BookInput,
  { startsAt, endsAt, hosts }: { startsAt: string; endsAt: string; hosts: string[] },
): Promise<string> {
  const { type } = input
  const person = await knownPerson(req, input)
  const { id } = await req.payload.create({
    collection: 'audit-bookings',
    data: {
      organization: type.organization,
      bookingType: type.id,
      ...{ startsAt, endsAt, ...person },
      status: type.requiresConfirmation ? 'PENDING' : 'CONFIRMED',
      assignedTo: hosts[0] ?? null,
      clientName: input.name,
      clientEmail: input.email,
      clientPhone: input.phone ?? null,
      visitorTimeZone: input.visitorTimeZone,
      language: input.language,
      answers: input.answers,
      message: input.message ?? null,
      source: input.source,
      consentAt: new Date().toISOString(),
      consentText: input.consentText,
      idempotencyKey: keyOf(input),
    },
    depth: 0,
    // A visitor has no rights to bookings; the form's rules are the whole of what may be written.
    overrideAccess: true,
    req: withIntent(asServer(req), { by: 'VISITOR', hosts }),
  })
  return id
}
