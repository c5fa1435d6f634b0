'use client'

import { Button, toast } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { ask, useLanguage, useSay } from '@/plugins/languages/api.client'
import { InnerForm } from '@/src/components/panel/InnerForm'
import { wallOf } from '../../calendar/placing'
import type { BookingDesk, FreeDay } from '../../desk/types'
import { dayText, timeText } from '../words'

interface MoveBookingProps {
  desk: Pick<BookingDesk, 'id' | 'startsAt' | 'timeZone' | 'version'>
  onMoved: () => Promise<void>
  onClose: () => void
}

/** The free times of a day, with the seats that are left where several sit together; a press chooses, the button moves. */
export function MoveBooking({ desk, onMoved, onClose }: MoveBookingProps) {
  const { id, startsAt, timeZone, version } = desk
  const say = useSay()
  const language = useLanguage()
  const label = useId()
  const [day, setDay] = useState(() => wallOf(startsAt, timeZone).day)
  const [free, setFree] = useState<FreeDay | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  useEffect(() => {
    let isWanted = true
    setFree(null)
    setChosen(null)
    if (day === '') return
    void ask<FreeDay>(say, 'GET', `/bookings/${id}/times?day=${day}`).then((answer) => {
      if (!isWanted) return
      if (answer.ok) setFree(answer.body)
      setTrouble(answer.ok ? null : answer.message)
    })
    return () => {
      isWanted = false
    }
  }, [id, day, say])

  const moment = (at: string) =>
    `${dayText(language, wallOf(at, timeZone).day, { weekday: 'short', day: 'numeric', month: 'short' })} ${timeText(language, at, timeZone)}`
  const move = async () => {
    if (!chosen) return
    setBusy(true)
    const answer = await ask(say, 'POST', `/bookings/${id}/move`, { startsAt: chosen, version })
    setBusy(false)
    if (!answer.ok) return setTrouble(answer.message)
    toast.success(say('It is moved. The visitor is written to.'))
    onClose()
    await onMoved()
  }
  const others = free?.slots.filter((slot) => slot.startsAt !== startsAt) ?? []
  return (
    <InnerForm className="cal-form" label={say('Move to another time')} onSubmit={() => void move()}>
      <label>
        {say('Which day')}
        <input type="date" value={day} required onChange={({ target }) => setDay(target.value)} />
      </label>
      {free === null && trouble === null ? <p className="cal__quiet">{say('One moment …')}</p> : null}
      {free && others.length === 0 ? <p className="cal__quiet">{say('Nothing is free on this day.')}</p> : null}
      {free?.nextAvailable ? (
        <Button
          size="small"
          margin={false}
          buttonStyle="secondary"
          onClick={() => setDay(wallOf(free.nextAvailable ?? startsAt, timeZone).day)}
        >
          {say('Next free time: {when}', { when: moment(free.nextAvailable) })}
        </Button>
      ) : null}
      {others.length > 0 ? (
        <>
          <p className="cal-times__label" id={label}>
            {say('Free times')}
          </p>
          <div className="cal-times" role="group" aria-labelledby={label}>
            {others.map((slot) => (
              <button
                key={slot.startsAt}
                type="button"
                aria-pressed={slot.startsAt === chosen}
                onClick={() => setChosen(slot.startsAt)}
              >
                <b>{timeText(language, slot.startsAt, timeZone)}</b>
                {(free?.seats ?? 1) > 1 ? (
                  <span>
                    {slot.seatsLeft === 1 ? say('One seat left') : say('{count} seats left', { count: slot.seatsLeft })}
                  </span>
                ) : null}
              </button>
            ))}
          </div>
        </>
      ) : null}
      {trouble ? (
        <p role="alert" className="cal-sheet__trouble">
          {trouble}
        </p>
      ) : null}
      <div className="cal-deeds__row">
        <Button size="small" margin={false} disabled={isBusy || chosen === null} onClick={() => void move()}>
          {chosen ? say('Move it to {when}', { when: moment(chosen) }) : say('Choose a time')}
        </Button>
        <Button size="small" margin={false} buttonStyle="secondary" onClick={onClose}>
          {say('Leave it')}
        </Button>
      </div>
    </InnerForm>
  )
}
