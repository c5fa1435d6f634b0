'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { ask, useSay } from '@/plugins/languages/api.client'
import { InnerForm } from '@/src/components/panel/InnerForm'
import { actionsOf, type BookingAction } from '../../desk/actions'
import type { BookingDesk } from '../../desk/types'
import { ACTION_DONE, ACTION_WORDS } from '../words'
import { MoveBooking } from './MoveBooking'

interface BookingActionsProps {
  desk: Pick<BookingDesk, 'id' | 'status' | 'startsAt' | 'timeZone' | 'version' | 'mayDecide'>
  /** Why nothing can be done right now, if it cannot. */
  hindrance?: string | null
  onChanged: () => Promise<void>
}

/** What has to be said to the visitor: the mail carries it. */
const WITH_REASON: readonly BookingAction[] = ['decline', 'cancel']

/** The buttons of a booking: what is sensible now, the one most likely in brass. */
export function BookingActions({ desk, hindrance = null, onChanged }: BookingActionsProps) {
  const say = useSay()
  const [asking, setAsking] = useState<BookingAction | 'move' | null>(null)
  const [reason, setReason] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const actions = desk.mayDecide ? actionsOf(desk.status, desk.startsAt, new Date()) : []
  if (actions.length === 0) return null

  const act = async (action: BookingAction) => {
    setBusy(true)
    setTrouble(null)
    const body = reason.trim() ? { reason: reason.trim() } : {}
    const answer = await ask(say, 'POST', `/bookings/${desk.id}/${action}`, body)
    if (answer.ok) {
      toast.success(say(ACTION_DONE[action]))
      setAsking(null)
      setReason('')
      await onChanged()
    } else setTrouble(answer.message)
    setBusy(false)
  }
  return (
    <div className="cal-deeds">
      <div className="cal-deeds__row">
        {actions.map((action, index) => (
          <Button
            key={action}
            size="small"
            margin={false}
            className={action === 'cancel' || action === 'decline' ? 'cal-deeds__harm' : ''}
            buttonStyle={index === 0 && !WITH_REASON.includes(action) ? 'primary' : 'secondary'}
            disabled={isBusy || hindrance !== null}
            onClick={() =>
              WITH_REASON.includes(action) ? setAsking(asking === action ? null : action) : void act(action)
            }
          >
            {say(ACTION_WORDS[action])}
          </Button>
        ))}
        {isAhead(desk) ? (
          <Button
            size="small"
            margin={false}
            buttonStyle="secondary"
            disabled={isBusy || hindrance !== null}
            onClick={() => setAsking(asking === 'move' ? null : 'move')}
          >
            {say('Move to another time')}
          </Button>
        ) : null}
      </div>
      {hindrance ? <p className="cal__quiet">{hindrance}</p> : null}
      {asking === 'move' ? <MoveBooking desk={desk} onMoved={onChanged} onClose={() => setAsking(null)} /> : null}
      {asking && asking !== 'move' ? (
        <InnerForm className="cal-form" label={say(ACTION_WORDS[asking])} onSubmit={() => void act(asking)}>
          <label>
            {say('Reason, as the visitor reads it')}
            <textarea rows={2} maxLength={2000} value={reason} onChange={({ target }) => setReason(target.value)} />
          </label>
          <div className="cal-deeds__row">
            <Button
              size="small"
              margin={false}
              className="cal-deeds__sure"
              disabled={isBusy}
              onClick={() => void act(asking)}
            >
              {asking === 'cancel' ? say('Yes, cancel and tell the visitor') : say('Yes, decline and tell the visitor')}
            </Button>
            <Button size="small" margin={false} buttonStyle="secondary" onClick={() => setAsking(null)}>
              {say('Leave it')}
            </Button>
          </div>
        </InnerForm>
      ) : null}
      {trouble ? (
        <p role="alert" className="cal-sheet__trouble">
          {trouble}
        </p>
      ) : null}
    </div>
  )
}

/** What is over stays where it was. */
function isAhead({ status, startsAt }: Pick<BookingDesk, 'startsAt' | 'status'>): boolean {
  return (status === 'PENDING' || status === 'CONFIRMED') && Date.parse(startsAt) > Date.now()
}
