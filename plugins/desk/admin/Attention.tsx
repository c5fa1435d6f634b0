import { createLocalReq, type CollectionSlug, type PayloadRequest, type ServerProps, type Where } from 'payload'
import { can, onBehalfOf } from '@/plugins/access/api'
import type { AttentionItem } from '../index'
import { listUrl } from './listUrl'
import './desk.css'

type Props = ServerProps & { items: AttentionItem[]; trailSlug: CollectionSlug }

/** The first thing a person sees: how many of what waits, and what happened last. Only what the policy lets them see. */
export async function Attention({ payload, user, i18n, items, trailSlug }: Props) {
  const req = await createLocalReq({ user }, payload)
  const readings = await countAll(req, items)
  const trail = can(req, 'read', trailSlug) ? await latest(req, trailSlug) : []
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' })
  const name = (user as { name?: string } | undefined)?.name?.split(' ')[0]
  const { admin } = payload.config.routes

  return (
    <div className="desk">
      <h1>{name ? `Good to see you, ${name}.` : 'Good to see you.'}</h1>
      <ul className="desk__readings" aria-label="What needs attention">
        {readings.map(({ item, count }) => (
          <li key={item.label} data-quiet={count === 0}>
            <a href={listUrl(admin, item.collection, item.where())}>
              <span className="desk__count">{count}</span>
              <span className="desk__label">{item.label}</span>
              <span className="desk__hint">{count === 0 ? item.empty : item.hint}</span>
            </a>
          </li>
        ))}
      </ul>
      {trail.length > 0 ? (
        <section className="desk__trail" aria-labelledby="desk-trail">
          <h2 id="desk-trail">Lately</h2>
          <ol>
            {trail.map((entry) => (
              <li key={entry.id}>
                <time dateTime={entry.occurredAt}>{time.format(new Date(entry.occurredAt))}</time>
                <a href={`${admin}/collections/${trailSlug}/${entry.id}`}>{entry.summary}</a>
                <span>{entry.actorLabel}</span>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </div>
  )
}

async function countAll(
  req: PayloadRequest,
  items: AttentionItem[],
): Promise<{ item: AttentionItem; count: number }[]> {
  const readings: { item: AttentionItem; count: number }[] = []
  for (const item of items) {
    if (!can(req, 'read', item.collection)) continue
    const { totalDocs } = await req.payload.count({
      collection: item.collection,
      where: withoutTrash(req, item),
      ...onBehalfOf(req),
    })
    readings.push({ item, count: totalDocs })
  }
  return readings
}

function withoutTrash(req: PayloadRequest, item: AttentionItem): Where {
  const trash = req.payload.collections[item.collection]?.config.trash
  return trash ? { and: [item.where(), { deletedAt: { exists: false } }] } : item.where()
}

async function latest(req: PayloadRequest, trailSlug: CollectionSlug) {
  const { docs } = await req.payload.find({
    collection: trailSlug,
    sort: '-occurredAt',
    limit: 6,
    depth: 0,
    pagination: false,
    ...onBehalfOf(req),
  })
  return docs as unknown as { id: string; occurredAt: string; summary: string; actorLabel?: string | null }[]
}
