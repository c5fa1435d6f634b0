import Link from 'next/link'
import type { Say } from '@/plugins/languages/api'
import type { HealthReason } from '../health/score'

/** What is held against a client, in words, with a link to what causes it. */
export function ReasonList({ reasons, admin, say }: { reasons: readonly HealthReason[]; admin: string; say: Say }) {
  return (
    <ul className="client-reasons">
      {reasons.map(({ key, points, text, values, link }) => (
        <li key={key}>
          <span className="client-figure">{points.toLocaleString('en').replace('-', '−')}</span>
          <span>
            {say(text, values)}{' '}
            {link ? <Link href={`${admin}/collections/${link.collection}/${link.id}`}>{say('Open')}</Link> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
