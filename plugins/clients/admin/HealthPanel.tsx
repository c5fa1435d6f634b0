'use client'

import { useConfig, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import { HEALTH_COLOURS, type Health, type HealthReason } from '../health/score'
import { dayOf, dueText, relativeTime } from './calendarTexts'
import { FollowedUp } from './FollowedUp'
import { HealthMark } from './HealthMark'
import { ReasonList } from './ReasonList'
import './clients.css'

interface Shown {
  version: number
  score: number
  colour: Health
  reasons: HealthReason[]
  at: string
}

/** Above a client's form: how it is, why, since when, and the next step. */
export function HealthPanel() {
  const say = useSay()
  const language = useLanguage()
  const { id, hasSavePermission } = useDocumentInfo()
  const { config } = useConfig()
  const isModified = useFormModified()
  const counts = useFormFields(([fields]) => HEALTH_COLOURS.find((colour) => colour === fields.healthScore?.value))
  const stored = useFormFields(([fields]) => fields.healthReasons?.value as Shown | null | undefined)
  const override = useFormFields(([fields]) => fields.healthOverride?.initialValue as Health | null | undefined)
  const lastContacted = useFormFields(([fields]) => fields.lastContacted?.value as string | null | undefined)
  const nextFollowup = useFormFields(([fields]) => fields.nextFollowup?.initialValue as string | null | undefined)
  if (!id || !counts) return null
  const now = new Date()
  return (
    <section className="client-health" data-health={counts} aria-label={say('Health')}>
      <div className="client-health__state">
        <p className="client-health__word">
          <HealthMark health={counts} say={say} />
          {stored ? (
            <span className="client-figure" aria-label={say('{score} of 100', { score: stored.score })}>
              {stored.score}
              <small>/100</small>
            </span>
          ) : null}
        </p>
        {override && stored ? (
          <p className="client-quiet">
            {say('So it was said by hand. Computed:')} <HealthMark health={stored.colour} say={say} />
          </p>
        ) : null}
        {stored && stored.reasons.length > 0 ? (
          <ReasonList reasons={stored.reasons} admin={config.routes.admin} say={say} />
        ) : (
          <p className="client-quiet">
            {stored
              ? say('Nothing is held against this client.')
              : say('The reasons are for those who talk to clients.')}
          </p>
        )}
        {stored ? (
          <p className="client-quiet" suppressHydrationWarning>
            {say('Computed {when}.', { when: relativeTime(stored.at, now, language) })}
          </p>
        ) : null}
      </div>
      <div className="client-health__next">
        <dl>
          <div>
            <dt>{say('Last contact')}</dt>
            <dd suppressHydrationWarning>
              {lastContacted ? relativeTime(lastContacted, now, language) : say('none yet')}
            </dd>
          </div>
          <div>
            <dt>{say('Next follow-up')}</dt>
            <dd suppressHydrationWarning>
              {nextFollowup ? `${dayOf(nextFollowup, language)} (${dueText(nextFollowup, now, say)})` : say('none set')}
            </dd>
          </div>
        </dl>
        {hasSavePermission ? (
          <FollowedUp client={String(id)} isHeld={isModified} onDone={() => window.location.reload()} />
        ) : null}
      </div>
    </section>
  )
}
