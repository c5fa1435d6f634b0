/**
 * What the times of a month cost that a page asks for: one host, and fifty of them whoever is free, each with weekly hours, two
 * hundred reservations a month, busy times of a calendar elsewhere, blocked days and holidays. The baseline is plain SQL that
 * brings the same rows without reckoning anything. The figure of a round is its 95th percentile.
 */
import { createLocalReq } from 'payload'
import pg from 'pg'
import { readOffer } from '@/plugins/bookings/offer/readOffer'
import { ensurePostgres } from '@/scripts/postgres/index'
import { bootApp } from '../helpers/app'
import { compare } from '../helpers/bench'
import { ensureTemplate } from '../helpers/database/realServer'
import { factories } from '../helpers/factories'
import { size } from '../helpers/size'

const HOSTS = 50
const ROUNDS = size(5, 15)
const TURNS = size(30, 100)
const FROM = new Date('2027-03-01T00:00:00Z')
const UNTIL = new Date('2027-04-01T00:00:00Z')
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/Havana']

const server = await ensurePostgres((line) => console.error(`postgres: ${line}`))
const app = await bootApp({ kind: 'server', serverUrl: server.url, template: await ensureTemplate(server.url) })
const plain = new pg.Client({ connectionString: app.databaseUrl })

try {
  await plain.connect()
  const make = factories(app)
  const { id: organization } = await make.organization()
  const hosts: string[] = []
  for (let count = 0; count < HOSTS; count += 1) {
    const { id } = await make.user({ organization: { id: organization } })
    hosts.push(id)
    await fillHost(organization, id, ZONES[count % ZONES.length] ?? 'UTC')
  }
  const one = await bookingType(organization, 'one', hosts.slice(0, 1))
  const fifty = await bookingType(organization, 'fifty', hosts)
  await plain.query('analyze')

  const req = await createLocalReq({}, app.payload)
  const offer = (type: string) => async () => {
    const { slots } = await readOffer(req, { organization, type, from: FROM, until: UNTIL, now: FROM })
    if (slots.length < 50) throw new Error(`Only ${slots.length} times were offered.`)
  }
  for (const [name, type, people] of [
    ['slots-one-host', one, hosts.slice(0, 1)],
    ['slots-fifty-hosts', fifty, hosts],
  ] as const) {
    await compare({
      name,
      unit: 'ms',
      arms: [
        { name: 'the rows alone', run: () => p95(() => readPlainly(people)) },
        { name: 'orrery', run: () => p95(offer(type)) },
      ],
      baselines: ['the rows alone'],
      rounds: ROUNDS,
    })
  }
} finally {
  await plain.end()
  await app.stop()
}
process.exit()

async function fillHost(organization: string, user: string, timeZone: string): Promise<void> {
  await plain.query(
    `insert into booking_hosts (id, organization_id, user_id, time_zone, country, max_per_day)
     values (gen_random_uuid(), $1, $2, $3, 'DE', 12)`,
    [organization, user, timeZone],
  )
  await plain.query(
    `insert into audit_availability (id, organization_id, assigned_to_id, day_of_week, start_time, end_time)
     select gen_random_uuid(), $1, $2, d::enum_audit_availability_day_of_week, t.s, t.e
     from unnest(array['MONDAY','TUESDAY','WEDNESDAY','THURSDAY','FRIDAY']) d, (values ('08:00', '12:00'), ('13:00', '18:00')) t(s, e)`,
    [organization, user],
  )
  await plain.query(
    `insert into audit_blocked_dates (id, organization_id, assigned_to_id, blocked_date, reason)
     values (gen_random_uuid(), $1, $2, '2027-03-10T12:00Z', 'Fair')`,
    [organization, user],
  )
  // Half an hour in every third or so, as a full calendar has it.
  await plain.query(
    `insert into booking_types (id, organization_id, slug, is_active) values (gen_random_uuid(), $1, 'fill-' || $2::text, false)`,
    [organization, user],
  )
  await plain.query(
    `with b as (
       insert into audit_bookings (id, organization_id, booking_type_id, assigned_to_id, starts_at, ends_at, client_name, client_email, reference)
       select gen_random_uuid(), $1, (select id from booking_types where slug = 'fill-' || $2::text), $2::uuid,
         '2027-02-20T00:00Z'::timestamptz + n * interval '310 minutes', '2027-02-20T00:30Z'::timestamptz + n * interval '310 minutes',
         'Somebody', 'a@b.example', left(md5($2::text || n), 12)
       from generate_series(1, 200) n returning *)
     insert into host_reservations (id, organization_id, host_id, blocked_from, blocked_until, source, state, booking_id)
     select gen_random_uuid(), organization_id, assigned_to_id, starts_at, ends_at, 'BOOKING', 'CONFIRMED', id from b`,
    [organization, user],
  )
  await plain.query(
    `with f as (insert into busy_feeds (id, organization_id, owner_id, name, url) values (gen_random_uuid(), $1, $2, 'Home', 'x') returning *)
     insert into busy_times (id, organization_id, owner_id, feed_id, starts_at, ends_at)
     select gen_random_uuid(), organization_id, owner_id, id, '2027-02-20T06:00Z'::timestamptz + n * interval '1 day',
       '2027-02-20T07:00Z'::timestamptz + n * interval '1 day' from f, generate_series(1, 60) n`,
    [organization, user],
  )
}

async function bookingType(organization: string, slug: string, hosts: readonly string[]): Promise<string> {
  const { rows } = await plain.query<{ id: string }>(
    `insert into booking_types (id, organization_id, slug, assignment, buffer_after_minutes, max_per_week)
     values (gen_random_uuid(), $1, $2, 'ROUND_ROBIN', 10, 1000) returning id`,
    [organization, slug],
  )
  const id = rows[0]?.id ?? ''
  await plain.query(
    `insert into booking_types_rels (parent_id, path, "order", users_id)
     select $1, 'hosts', n, u from unnest($2::uuid[]) with ordinality t(u, n)`,
    [id, hosts],
  )
  return id
}

/** The rows of the month as they lie there, in one statement each. */
async function readPlainly(hosts: readonly string[]): Promise<void> {
  await plain.query(`select * from audit_availability where assigned_to_id = any ($1::uuid[])`, [hosts])
  const month = [hosts, FROM.toISOString(), UNTIL.toISOString()]
  await plain.query(
    `select * from host_reservations where host_id = any ($1::uuid[]) and blocked_from < $3 and blocked_until > $2`,
    month,
  )
  await plain.query(
    `select * from busy_times where owner_id = any ($1::uuid[]) and starts_at < $3 and ends_at > $2`,
    month,
  )
}

async function p95(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < TURNS; turn += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length * 0.95)] ?? NaN
}
