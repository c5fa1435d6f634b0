import { createHash } from 'node:crypto'
import { z } from 'zod'
import { reveal } from '@/plugins/encryption/api'
import { defineHandOffQueue, type Queue } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'
import { createHttpClient, type HttpClient } from '@/src/lib/http/client'
import { asOwner } from '@/src/server/inTransaction'
import { DAY_MINUTES, epochMinute, instantOf } from '../slots/calendar'
import { fetchCalendar, type Fetched } from './fetchCalendar'

/** As far ahead as any type can be booked, and what may still be running. */
const AHEAD = 735 * DAY_MINUTES
const BEHIND = 2 * DAY_MINUTES

interface Claim {
  feed: string
  url: string
  timeZone: string
  etag: string | null
  /** Begins the kept tag: of another address or another day it does not count, for what repeats reaches further every day. */
  mark: string
}

type FeedRow = { owner: string; etag: string | null; timeZone: string }

/**
 * Reads a calendar elsewhere and keeps when it says that its owner is busy. Asking twice does no harm: the last answer stands. A
 * calendar that cannot be read keeps what was known, and says why on its record.
 */
export const feedQueue = (client: HttpClient = createHttpClient()): Queue<typeof schema> =>
  defineHandOffQueue({
    name: 'bookings.fetch-feed',
    description: 'Reads the calendars elsewhere in which hosts are busy.',
    schema,
    retryLimit: 3,
    backoff: { delay: 60, maximum: 600 },
    expireInSeconds: 60,
    deadLetter: false,
    concurrency: 2,
    claim: async ({ feed }, { req }): Promise<Claim | null> => {
      const [row] = await query<FeedRow>(
        req,
        sql`select f.owner_id as owner, f.etag, coalesce(b.time_zone, nullif(u.timezone, ''), 'UTC') as "timeZone"
          from busy_feeds f
            join users u on u.id = f.owner_id
            left join booking_hosts b on b.user_id = f.owner_id and b.organization_id = f.organization_id
          where f.id = ${feed} and f.is_active`,
      )
      if (!row) return null
      const what = { collection: 'busy-feeds', id: feed, field: 'url', purpose: 'bookings.fetch-feed' }
      const url = await reveal(req, what)
      if (url === null) return null
      const mark = markOf(url, row.timeZone)
      const etag = row.etag?.startsWith(mark) ? row.etag.slice(mark.length) : null
      return { feed, url, timeZone: row.timeZone, etag, mark }
    },
    perform: (claim): Promise<Fetched> => {
      const now = epochMinute(new Date())
      return fetchCalendar(client, { ...claim, range: { from: now - BEHIND, until: now + AHEAD } })
    },
    settle: async (fetched, { feed, mark }, { req, job }) => {
      await asOwner(req, 'bookings.feeds', async () => {
        if (fetched.kind === 'problem') {
          await query(req, sql`update busy_feeds set last_error = ${fetched.problem} where id = ${feed}`)
          return
        }
        if (fetched.kind === 'unchanged') {
          await query(req, sql`update busy_feeds set last_fetched_at = now(), last_error = null where id = ${feed}`)
          return
        }
        const etag = fetched.etag && mark.length + fetched.etag.length <= 300 ? mark + fetched.etag : null
        await query(
          req,
          sql`update busy_feeds set last_fetched_at = now(), last_error = null, etag = ${etag}, events = ${fetched.spans.length}
            where id = ${feed}`,
        )
        await query(req, sql`delete from busy_times where feed_id = ${feed}`)
        // Our own bookings come back from the calendars that they were written to: they would be in their own way.
        const times = fetched.spans.map(({ from, until, uid }) => ({
          startsAt: instantOf(from),
          endsAt: instantOf(until),
          uid: uid.slice(0, 500),
        }))
        await query(
          req,
          sql`insert into busy_times (id, organization_id, owner_id, feed_id, starts_at, ends_at, uid)
            select gen_random_uuid(), f.organization_id, f.owner_id, f.id, t."startsAt", t."endsAt", nullif(t.uid, '')
            from busy_feeds f, jsonb_to_recordset(${JSON.stringify(times)}::jsonb)
              as t("startsAt" timestamptz, "endsAt" timestamptz, uid text)
            where f.id = ${feed} and not exists (select from audit_bookings b where b.uid = t.uid)`,
        )
      })
      if (fetched.kind === 'problem' && fetched.isTransient && !job.isLastAttempt) {
        return { retry: new Error(fetched.problem) }
      }
    },
  })

const schema = z.object({ feed: z.uuid() })

function markOf(url: string, timeZone: string): string {
  const of = createHash('sha256').update(`${url} ${timeZone}`).digest('hex').slice(0, 16)
  return `${new Date().toISOString().slice(0, 10)} ${of} `
}
