import { createLocalReq, type CollectionSlug, type ServerProps } from 'payload'
import { summaryIn } from '@/plugins/audit/api'
import { momentsFor, sayIn, type Say } from '@/plugins/languages/api'
import type { AttentionItem } from '../index'
import { latest, ownEdits } from '../lately'
import { readingsOf, type Reading } from '../readings'
import { scheduledFor, type Scheduled } from '../scheduled'
import { listUrl } from './listUrl'
import { Mark } from './Mark'
import './desk.css'

type Props = ServerProps & { items: AttentionItem[]; trailSlug: CollectionSlug }

/** The first thing a person sees: how many of what waits, what is to come and what happened last. Only what the policy lets them see. */
export async function Attention({ payload, user, i18n, items, trailSlug }: Props) {
  const req = await createLocalReq({ user }, payload)
  const say = sayIn(i18n)
  const readings = await readingsOf(req, items)
  const scheduled = await scheduledFor(req)
  const own = await ownEdits(req, trailSlug)
  const trail = await latest(req, trailSlug)
  const time = momentsFor({ i18n, user })
  const at = (iso: string) => <time dateTime={iso}>{time.format(new Date(iso))}</time>
  const name = (user as { name?: string } | undefined)?.name?.split(' ')[0]
  const { admin } = payload.config.routes

  return (
    <div className="desk">
      <h1>{name ? say('Good to see you, {name}.', { name }) : say('Good to see you.')}</h1>
      <Readings readings={readings} admin={admin} say={say} />
      <div className="desk__lists">
        {scheduled.length > 0 ? (
          <section className="desk__list" aria-labelledby="desk-scheduled">
            <h2 id="desk-scheduled">{say('Soon, by itself')}</h2>
            <ol>
              {scheduled.map((one) => (
                <li key={`${one.id} ${one.at}`}>
                  {at(one.at)}
                  <a href={`${admin}/collections/${one.collection}/${one.id}`}>{one.title}</a>
                  <span>{whatHappens(one, say)}</span>
                </li>
              ))}
            </ol>
          </section>
        ) : null}
        {own.length > 0 ? (
          <section className="desk__list" aria-labelledby="desk-own">
            <h2 id="desk-own">{say('What you worked on')}</h2>
            <ol>
              {own.map((entry) => (
                <li key={entry.id}>
                  {at(entry.occurredAt)}
                  <a href={`${admin}/collections/${entry.subjectCollection}/${entry.subjectId}`}>
                    {summaryIn({ i18n, payload }, entry)}
                  </a>
                </li>
              ))}
            </ol>
          </section>
        ) : null}
        {trail.length > 0 ? (
          <section className="desk__list" aria-labelledby="desk-trail">
            <h2 id="desk-trail">{say('Lately')}</h2>
            <ol>
              {trail.map((entry) => (
                <li key={entry.id}>
                  {at(entry.occurredAt)}
                  <a href={`${admin}/collections/${trailSlug}/${entry.id}`}>{summaryIn({ i18n, payload }, entry)}</a>
                  <span>{entry.actorLabel}</span>
                </li>
              ))}
            </ol>
          </section>
        ) : null}
      </div>
    </div>
  )
}

function Readings({ readings, admin, say }: { readings: Reading[]; admin: string; say: Say }) {
  if (readings.length === 0) return null
  const isQuiet = readings.every(({ count }) => count === 0)
  // What waits stands before what does not; both keep the order of a working day.
  const ordered = readings.toSorted((one, other) => Number(other.count > 0) - Number(one.count > 0))
  return (
    <>
      {isQuiet ? (
        <p className="desk__quiet">
          <Mark size={56} />
          {say('Nothing waits for you. Everything keeps its course.')}
        </p>
      ) : null}
      <ul className="desk__readings" aria-label={say('What needs attention')}>
        {ordered.map(({ item, count, where }) => (
          <li key={item.label} data-quiet={count === 0}>
            <a href={listUrl(admin, item.collection, where)}>
              <span className="desk__count">{count}</span>
              <span className="desk__label">{say(item.label)}</span>
              <span className="desk__hint">{say(count === 0 ? item.empty : item.hint)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function whatHappens({ isPublishing }: Scheduled, say: Say): string {
  return say(isPublishing ? 'goes on the site' : 'leaves the site')
}
