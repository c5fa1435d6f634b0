'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { word } from '@/plugins/languages/api'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import type { FollowUp } from '@/payload-types'
import { PlanFollowUp } from './PlanFollowUp'
import { send } from './send'

export type Cause = 'consultation' | 'audit' | 'call'

interface FollowUpsProps {
  /** What is followed, and which one. */
  cause: Cause
  id: string
  isOpen: boolean
  onDone: () => void
}

type Planned = Pick<FollowUp, 'id' | 'title' | 'dueAt' | 'status'>

const STATES: Readonly<Record<Planned['status'], string>> = {
  SCHEDULED: word('planned'),
  DONE: word('done'),
  CANCELLED: word('called off'),
}

/** What is planned after this, the next one first, and, open, the form for one more. */
export function FollowUps({ cause, id, isOpen, onDone }: FollowUpsProps) {
  const say = useSay()
  const language = useLanguage()
  const { config } = useConfig()
  const [planned, setPlanned] = useState<Planned[]>([])
  const read = useCallback(async () => {
    const asked = `where[${cause}][equals]=${id}&sort=dueAt&limit=20&depth=0`
    // Who may not read follow-ups sees none here, and no complaint.
    return send<{ docs: Planned[] }>(`/follow-ups?${asked}`, { method: 'GET' }, say).then(
      ({ docs }) => docs,
      () => [],
    )
  }, [cause, id, say])
  useEffect(() => {
    let isGone = false
    void read().then((docs) => {
      if (!isGone) setPlanned(docs)
    })
    return () => {
      isGone = true
    }
  }, [read])
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' })
  const done = () => {
    onDone()
    void read().then(setPlanned)
  }
  return (
    <>
      {isOpen ? <PlanFollowUp cause={{ [cause]: id }} onDone={done} /> : null}
      {planned.length > 0 ? (
        <div>
          <h3 className="consult-over">{say('Follow-ups')}</h3>
          <ul className="consult-items" aria-label={say('Follow-ups')}>
            {planned.map(({ id: one, title, dueAt, status }) => (
              <li key={one}>
                <a href={`${config.routes.admin}/collections/follow-ups/${one}`}>{title}</a>
                <span className="consult-quiet">
                  {day.format(new Date(dueAt))}, {say(STATES[status])}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  )
}

interface FollowUpButtonProps {
  isOpen: boolean
  isDisabled: boolean
  onToggle: () => void
}

export function FollowUpButton({ isOpen, isDisabled, onToggle }: FollowUpButtonProps) {
  const say = useSay()
  return (
    <Button
      size="small"
      margin={false}
      buttonStyle="secondary"
      disabled={isDisabled}
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      {say('Plan a follow-up')}
    </Button>
  )
}
