import { createHash } from 'node:crypto'
import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'
import { APIError, type PayloadRequest, type Where } from 'payload'
import { allows, onBehalfOf } from '@/plugins/access/api'
import { tagOf } from '@/plugins/languages/api'
import type { BookingHost } from '@/payload-types'
import { WEEKDAYS } from '@/src/lib/bookings'
import { dayText } from '@/src/lib/calendar-day'
import { idOf, isUuid } from '@/src/lib/ids'
import { namedCountries } from './namedCountries'
import type { EditedBlock, EditedStretch, HoursData, HoursDraft, HoursHost } from './types'

const MOST = 400

/** Whether the person of a request may arrange the hours of somebody in an organization. */
export function mayArrange(req: PayloadRequest, organization: string, owner: string | null): boolean {
  const row = { organization, owner, client: null }
  return (['create', 'update', 'delete'] as const).every((operation) =>
    allows(req, operation, 'audit-availability', row),
  )
}

/**
 * The hosts whose hours the person of a request may arrange, the own first; narrowed to the organization that the panel is set to.
 */
export async function readArrangeable(req: PayloadRequest): Promise<(HoursHost & { organization: string })[]> {
  const chosen = getTenantFromCookie(req.headers, 'text')
  const where: Where = isUuid(chosen) ? { organization: { equals: chosen } } : {}
  const { docs } = await req.payload.find({
    collection: 'booking-hosts',
    where,
    limit: MOST,
    depth: 1,
    sort: 'name',
    ...onBehalfOf(req),
  })
  const own = req.user?.id
  return docs
    .flatMap((doc) => {
      const [user, organization] = [idOf(doc.user), idOf(doc.organization)]
      if (!user || !organization || !mayArrange(req, organization, user)) return []
      return [{ id: doc.id, user, organization, name: nameOf(doc) }]
    })
    .sort((a, b) => Number(b.user === own) - Number(a.user === own) || a.name.localeCompare(b.name))
}

/**
 * The hours of one host, under the policy.
 *
 * @throws APIError 404 for a host whose hours the person may not arrange, and for none
 */
export async function readHours(req: PayloadRequest, id: string): Promise<HoursData> {
  const hosts = await readArrangeable(req)
  const host = hosts.find((one) => one.id === id)
  if (!host) throw new APIError('There is no such host among those whose hours you arrange.', 404, null, true)
  const { organization, user } = host
  const settings = await req.payload.findByID({ collection: 'booking-hosts', id, depth: 0, ...onBehalfOf(req) })
  const hours = await readRows(req, organization, user)
  const draft: HoursDraft = {
    settings: {
      timeZone: settings.timeZone,
      country: settings.country || null,
      region: settings.region || null,
      maxPerDay: settings.maxPerDay ?? null,
      maxPerWeek: settings.maxPerWeek ?? null,
      isActive: settings.isActive !== false,
      mails: settings.mails ?? 'ALL',
    },
    ...hours.draft,
  }
  const isOwn = user === req.user?.id
  return {
    host: { id, user, name: host.name },
    organization,
    hosts: hosts.map(({ organization: _, ...one }) => one),
    isOwn,
    mayBlockAll: mayArrange(req, organization, null),
    draft,
    stamp: stampOf([settings, ...hours.rows]),
    types: await readTypesOf(req, organization, user),
    feeds: isOwn ? await readFeeds(req, organization, user) : null,
    countries: await namedCountries(tagOf(req.i18n.language)),
  }
}

type Stamped = { id: string; updatedAt: string }

/** What is saved of a host's hours and blocked times, everybody's among them; what is long past is left alone. */
async function readRows(
  req: PayloadRequest,
  organization: string,
  user: string,
): Promise<{ draft: Omit<HoursDraft, 'settings'>; rows: Stamped[] }> {
  const stretches = await req.payload.find({
    collection: 'audit-availability',
    where: { organization: { equals: organization }, assignedTo: { equals: user } },
    sort: ['dayOfWeek', 'date', 'startTime'],
    limit: MOST,
    depth: 0,
    ...onBehalfOf(req),
  })
  const yesterday = new Date(Date.now() - 2 * 86_400_000).toISOString()
  const blocks = await req.payload.find({
    collection: 'audit-blocked-dates',
    where: {
      and: [
        { organization: { equals: organization } },
        { or: [{ assignedTo: { equals: user } }, { assignedTo: { exists: false } }] },
        { or: [{ lastDate: { greater_than: yesterday } }, { blockedDate: { greater_than: yesterday } }] },
      ],
    },
    sort: 'blockedDate',
    limit: MOST,
    depth: 0,
    ...onBehalfOf(req),
  })
  const day = (text: string | null | undefined) => (text ? dayText(text) : null)
  return {
    rows: [...stretches.docs, ...blocks.docs],
    draft: {
      stretches: stretches.docs.map((doc): EditedStretch => ({
        id: doc.id,
        weekday: doc.dayOfWeek ? WEEKDAYS.indexOf(doc.dayOfWeek) : null,
        date: day(doc.date),
        start: doc.startTime,
        end: doc.endTime,
        validFrom: day(doc.validFrom),
        validUntil: day(doc.validUntil),
        seats: doc.maxBookings ?? null,
        types: (doc.bookingTypes ?? []).map(idOf).filter((type) => type !== null),
      })),
      blocks: blocks.docs.map((doc): EditedBlock => ({
        id: doc.id,
        firstDay: dayText(doc.blockedDate),
        lastDay: day(doc.lastDate),
        start: doc.startTime || null,
        end: doc.endTime || null,
        reason: doc.reason,
        isEverybodys: !doc.assignedTo,
      })),
    },
  }
}

async function readTypesOf(req: PayloadRequest, organization: string, user: string): Promise<HoursData['types']> {
  const { docs } = await req.payload.find({
    collection: 'booking-types',
    where: { organization: { equals: organization }, hosts: { in: [user] }, isActive: { equals: true } },
    limit: MOST,
    depth: 0,
    sort: 'order',
    ...onBehalfOf(req),
  })
  return docs.map((doc) => ({
    id: doc.id,
    title: doc.title,
    duration: doc.durationMinutes,
    step: doc.stepMinutes,
    bufferBefore: doc.bufferBeforeMinutes,
    bufferAfter: doc.bufferAfterMinutes,
    notice: doc.minimumNoticeMinutes,
    windowDays: doc.windowDays,
    seats: doc.seats ?? null,
    maxPerDay: doc.maxPerDay ?? null,
    maxPerWeek: doc.maxPerWeek ?? null,
    assignment: doc.assignment,
  }))
}

async function readFeeds(req: PayloadRequest, organization: string, owner: string) {
  const { docs } = await req.payload.find({
    collection: 'busy-feeds',
    where: { organization: { equals: organization }, owner: { equals: owner } },
    limit: 50,
    depth: 0,
    sort: 'name',
    ...onBehalfOf(req),
  })
  return docs.map((doc) => ({
    id: doc.id,
    name: doc.name,
    isActive: doc.isActive !== false,
    lastFetchedAt: doc.lastFetchedAt ?? null,
    events: doc.events ?? null,
    lastError: doc.lastError ?? null,
  }))
}

/** Changes with every row that is added, changed or gone. */
function stampOf(rows: readonly Stamped[]): string {
  const text = rows.map(({ id, updatedAt }) => `${id} ${updatedAt}`).sort()
  return createHash('sha256').update(text.join('\n')).digest('hex').slice(0, 32)
}

function nameOf({ name, user }: BookingHost): string {
  return name || (typeof user === 'object' ? user.name : '') || ''
}
