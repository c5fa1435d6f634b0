import { getTranslation } from '@payloadcms/translations'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { can, onBehalfOf } from '@/plugins/access/api'
import { sayIn, tagOf } from '@/plugins/languages/api'
import { HEALTH_COLOURS } from '../health/score'
import { dayOf, daysBehind, dueText, relativeTime } from './calendarTexts'
import { clientTabs } from './clientTabs'
import { FollowedUpHere } from './FollowedUpHere'
import { HealthMark } from './HealthMark'
import { Page } from './Page'

const AHEAD_DAYS = 14

/** Whom to get in touch with: what is due, the longest first, and what comes within two weeks. */
export async function FollowUpsView({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const say = sayIn(req.i18n)
  const language = tagOf(req.i18n.language)
  const { admin } = req.payload.config.routes
  const now = new Date()
  const until = new Date(now.getTime() + AHEAD_DAYS * 24 * 60 * 60 * 1000).toISOString()
  const { docs } = can(req, 'read', 'clients')
    ? await req.payload.find({
        collection: 'clients',
        where: { nextFollowup: { less_than_equal: until } },
        sort: ['nextFollowup', 'name'],
        select: { name: true, healthScore: true, lastContacted: true, nextFollowup: true, phone: true, email: true },
        joins: false,
        depth: 0,
        limit: 100,
        pagination: false,
        ...onBehalfOf(req),
      })
    : { docs: [] }
  return (
    <Page
      title={say('Follow-ups')}
      list={{
        label: getTranslation(req.payload.collections.clients.config.labels.plural, req.i18n),
        url: `${admin}/collections/clients`,
      }}
      ways={say('Clients by what they need')}
      tabs={clientTabs(admin, say, 'follow-ups')}
    >
      {docs.length === 0 ? (
        <p className="client-quiet">
          {say('Nobody is due within two weeks. Choose a day on a client’s record with “Followed up”.')}
        </p>
      ) : null}
      <ul className="client-rows">
        {docs.map(({ id, name, healthScore, lastContacted, nextFollowup, phone, email }) => {
          const due = nextFollowup ?? ''
          const health = HEALTH_COLOURS.find((colour) => colour === healthScore)
          return (
            <li key={id} data-due={daysBehind(due, now) >= 0}>
              <div>
                <h2>
                  <Link href={`${admin}/collections/clients/${id}`}>{name}</Link>
                </h2>
                {health ? <HealthMark health={health} say={say} /> : null}
                <p className="client-quiet">
                  {[
                    lastContacted
                      ? say('last contact {when}', { when: relativeTime(lastContacted, now, language) })
                      : say('no contact yet'),
                    phone,
                    email,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
              <p className="client-rows__due">
                {dayOf(due, language)} <em>{dueText(due, now, say)}</em>
              </p>
              {can(req, 'update', 'clients') ? <FollowedUpHere client={id} /> : null}
            </li>
          )
        })}
      </ul>
    </Page>
  )
}
