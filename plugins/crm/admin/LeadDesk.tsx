import { getTranslation } from '@payloadcms/translations'
import type { UIFieldServerComponent } from 'payload'
import { sayIn, word } from '@/plugins/languages/api'
import { idOf } from '@/src/lib/ids'
import { findVisible } from '@/src/server/visibleRecord'
import { matchesOf, type Match } from '../leads/matches'
import { isOpen } from '../leads/statusFlow'
import { mayInOrganization } from '../rights'
import { MarkDuplicate, TakeLead } from './LeadButtons'
import './crm.css'

const SAME: Record<Match['same'], string> = { address: word('same address'), domain: word('same domain') }

/** Above a lead's fields: taking it, converting it, and who it may be already. */
export const LeadDesk: UIFieldServerComponent = async ({ id, req }) => {
  if (!id) return null
  const say = sayIn(req.i18n)
  const lead = await findVisible(req, 'leads', id)
  const organization = idOf(lead?.organization)
  if (!lead || !organization) return null
  const mayWork = mayInOrganization(req, 'update', 'leads', organization)
  // What a converted lead became is the same, of course.
  const matches = lead.status === 'CONVERTED' ? [] : await matchesOf(req, lead)
  const original = idOf(lead.duplicateOf)
  return (
    <section className="crm-desk" aria-label={say('Working on this lead')}>
      {mayWork && isOpen(lead.status) ? (
        <div className="crm-desk__deeds">
          {lead.owner ? null : <TakeLead id={lead.id} />}
          <a className="crm-link" href={`/admin/collections/leads/${lead.id}/convert`}>
            {say('Convert …')}
          </a>
        </div>
      ) : null}
      {matches.length > 0 ? (
        <>
          <h3>{say('Perhaps the same')}</h3>
          <ul>
            {matches.map((match) => (
              <li key={`${match.collection} ${match.id}`}>
                <a href={`/admin/collections/${match.collection}/${match.id}`}>{match.title}</a>
                <span>
                  {getTranslation(req.payload.collections[match.collection].config.labels.singular, req.i18n)} ·{' '}
                  {say(SAME[match.same])}
                </span>
                {match.collection === 'leads' && mayWork ? (
                  <MarkDuplicate id={lead.id} of={match.id} isMarked={original === match.id} />
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
