import type { CollectionSlug, PayloadRequest } from 'payload'
import { can, onBehalfOf, personIn } from '@/plugins/access/api'

/** An entry of the trail, as the front page shows it. */
export interface TrailEntry {
  id: string
  occurredAt: string
  summary: string
  action?: string | null
  actorLabel?: string | null
  subjectCollection?: string | null
  subjectId?: string | null
}

const MOST = 6

/** What happened last, to those who read the trail. Who signed in stands there, and is no news. */
export async function latest(req: PayloadRequest, trailSlug: CollectionSlug): Promise<TrailEntry[]> {
  if (!can(req, 'read', trailSlug)) return []
  const { docs } = await req.payload.find({
    collection: trailSlug,
    where: { action: { not_equals: 'user.signed-in' } },
    sort: '-occurredAt',
    limit: MOST,
    depth: 0,
    pagination: false,
    ...onBehalfOf(req),
  })
  return docs as unknown as TrailEntry[]
}

const SAVED = ['created', 'updated', 'published', 'unpublished', 'restored']

/**
 * The records that the person saved last, newest first. Read from the trail beneath its policy, which most may not read
 * as a whole: these are their own deeds, in organizations that they still belong to, on records of a kind that they may read.
 */
export async function ownEdits(req: PayloadRequest, trailSlug: CollectionSlug): Promise<TrailEntry[]> {
  const person = personIn(req)
  if (!person) return []
  const organizations = person.memberships.map(({ organization }) => organization)
  const { docs } = await req.payload.find({
    collection: trailSlug,
    where: {
      and: [
        { actor: { equals: person.id } },
        ...(person.isAdmin ? [] : [{ organization: { in: organizations } }]),
        { subjectId: { exists: true } },
      ],
    },
    sort: '-occurredAt',
    limit: 60,
    depth: 0,
    pagination: false,
    req,
  })
  const newest = new Map<string, TrailEntry>()
  const gone = new Set<string>()
  for (const entry of docs as unknown as TrailEntry[]) {
    const key = `${entry.subjectCollection} ${entry.subjectId}`
    const verb = entry.action?.slice(entry.action.lastIndexOf('.') + 1) ?? ''
    if (verb === 'trashed' || verb === 'deleted') gone.add(newest.has(key) ? '' : key)
    else if (
      SAVED.includes(verb) &&
      !gone.has(key) &&
      !newest.has(key) &&
      can(req, 'read', entry.subjectCollection ?? '')
    )
      newest.set(key, entry)
  }
  return [...newest.values()].slice(0, MOST)
}
