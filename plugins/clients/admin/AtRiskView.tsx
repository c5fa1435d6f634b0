import { getTranslation } from '@payloadcms/translations'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { can } from '@/plugins/access/api'
import { sayIn, tagOf } from '@/plugins/languages/api'
import { readAtRisk } from '../readAtRisk'
import { dayOf, relativeTime } from './calendarTexts'
import { clientTabs } from './clientTabs'
import { FollowedUpHere } from './FollowedUpHere'
import { HealthMark } from './HealthMark'
import { Page } from './Page'
import { ReasonList } from './ReasonList'

/** The clients that are at risk, the worst first: why, with which projects, and the next step. */
export async function AtRiskView({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const say = sayIn(req.i18n)
  const language = tagOf(req.i18n.language)
  const { admin } = req.payload.config.routes
  const clients = can(req, 'read', 'clients') ? await readAtRisk(req) : []
  const now = new Date()
  return (
    <Page
      title={say('Clients at risk')}
      list={{
        label: getTranslation(req.payload.collections.clients.config.labels.plural, req.i18n),
        url: `${admin}/collections/clients`,
      }}
      ways={say('Clients by what they need')}
      tabs={clientTabs(admin, say, 'at-risk')}
    >
      {clients.length === 0 ? (
        <p className="client-quiet">
          {say('No client is at risk. What needs attention before it gets worse is one tab further.')}
        </p>
      ) : null}
      <ul className="client-cards">
        {clients.map((client) => (
          <li key={client.id}>
            <div className="client-risk__head">
              <h2>
                <Link href={`${admin}/collections/clients/${client.id}`}>{client.name}</Link>
              </h2>
              <HealthMark health="RED" say={say} />
              {client.score === null ? null : (
                <span className="client-figure" aria-label={say('{score} of 100', { score: client.score })}>
                  {client.score}
                  <small>/100</small>
                </span>
              )}
            </div>
            <p className="client-quiet">
              {[
                client.owner?.name ?? say('Nobody looks after it'),
                client.lastContacted
                  ? say('last contact {when}', { when: relativeTime(client.lastContacted, now, language) })
                  : say('no contact yet'),
                client.isOverridden ? say('said by hand') : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <ReasonList reasons={client.reasons} admin={admin} say={say} />
            {client.projects.length > 0 ? (
              <ul className="client-projects" aria-label={say('Projects')}>
                {client.projects.map(({ id, title, dueDate, isLate }) => (
                  <li key={id} data-late={isLate}>
                    <Link href={`${admin}/collections/projects/${id}`}>{title}</Link>
                    {dueDate ? <span>{dayOf(dueDate, language)}</span> : null}
                    {isLate ? <em>{say('late')}</em> : null}
                  </li>
                ))}
              </ul>
            ) : null}
            {can(req, 'update', 'clients') ? <FollowedUpHere client={client.id} /> : null}
          </li>
        ))}
      </ul>
    </Page>
  )
}
