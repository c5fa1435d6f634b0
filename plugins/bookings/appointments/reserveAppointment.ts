import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { query, sql, type SQL } from '@/src/lib/database'
import { minutesAfter } from '../booking/clock'
import { lockHosts } from '../reservations/lockHosts'
import { refuseConflict } from '../reservations/refuseConflict'
import { ownedBy, releaseTime } from '../reservations/releaseTime'
import { takeTime } from '../reservations/takeTime'
import type { Cause, Owner, Stretch } from '../reservations/types'
import { offerFreed } from '../waitlist/offerFreed'

/** Something besides bookings that takes somebody's time: which rows of it do, and how they are named. */
interface AppointmentKind {
  source: 'CALL' | 'CONSULTATION'
  owner: (id: string) => Owner
  /** The row as `organization`, `host`, `from`, `minutes`, and `takes`: whether it takes time now. */
  read: (id: string) => SQL
}

interface Appointment {
  organization: string
  host: string | null
  from: string | null
  minutes: number
  takes: boolean
}

/** A consultation that stands in somebody's calendar, unless it came with a booking, which takes the time. */
export const CONSULTATION: AppointmentKind = {
  source: 'CONSULTATION',
  owner: (consultation) => ({ consultation }),
  read: (id) => sql`
    select organization_id as organization, assigned_to_id as host, ${iso(sql`scheduled_at`)} as "from",
      coalesce(duration_minutes, 60)::int as minutes,
      status = 'SCHEDULED' and appointment_id is null and deleted_at is null as takes
    from consultations where id = ${id}`,
}

/** A planned call of somebody with a client. */
export const CALL: AppointmentKind = {
  source: 'CALL',
  owner: (clientCall) => ({ clientCall }),
  read: (id) => sql`
    select organization_id as organization, owner_id as host, ${iso(sql`scheduled_at`)} as "from",
      coalesce(duration_minutes, 30)::int as minutes, status = 'SCHEDULED' and deleted_at is null as takes
    from client_calls where id = ${id}`,
}

/** Behind every write of such a record: it takes its time, moves it, or gives it back. */
export const reserveAppointment =
  (kind: AppointmentKind): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const id = String(doc.id)
    const [row] = await query<Appointment & Record<string, unknown>>(req, kind.read(id))
    if (!row) return doc as unknown
    const owner = kind.owner(id)
    const has = await ownStretches(req, owner)
    const wants = wanted(row)
    if (isSame(has, wants)) return doc as unknown
    await lockHosts(
      req,
      [...has, ...wants].map(({ host }) => host),
    )
    const freed = await releaseTime(req, owner)
    const cause: Cause = { organization: row.organization, source: kind.source, state: 'CONFIRMED', ...owner }
    const refused = await takeTime(req, cause, wants)
    if (refused.length > 0) await refuseConflict(req, refused, owner)
    await offerFreed(req, row.organization, freed)
    return doc as unknown
  }

export const releaseAppointment =
  (kind: AppointmentKind): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const [row] = await query<Appointment & Record<string, unknown>>(req, kind.read(String(id)))
    const owner = kind.owner(String(id))
    const has = await ownStretches(req, owner)
    if (!row || has.length === 0) return
    await lockHosts(
      req,
      has.map(({ host }) => host),
    )
    await offerFreed(req, row.organization, await releaseTime(req, owner))
  }

function wanted({ host, from, minutes, takes }: Appointment): Stretch[] {
  return takes && host && from ? [{ host, from, until: minutesAfter(from, minutes) }] : []
}

async function ownStretches(req: PayloadRequest, owner: Owner): Promise<Stretch[]> {
  return query<{ host: string; from: string; until: string } & Record<string, unknown>>(
    req,
    sql`select host_id as host, ${iso(sql`blocked_from`)} as "from", ${iso(sql`blocked_until`)} as until
        from host_reservations where ${ownedBy(owner)}`,
  )
}

function isSame(has: readonly Stretch[], wants: readonly Stretch[]): boolean {
  const keyOf = ({ host, from, until }: Stretch) => `${host} ${Date.parse(from)} ${Date.parse(until)}`
  return has.map(keyOf).sort().join() === wants.map(keyOf).sort().join()
}

function iso(at: SQL): SQL {
  return sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
