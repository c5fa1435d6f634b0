'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { ask, useLanguage, useSay } from '@/plugins/languages/api.client'
import { SideSheet } from '@/src/components/panel/SideSheet'
import { clockText, minutesOf } from '@/src/lib/wall-clock'
import { instantAt } from '../../calendar/placing'
import type { CalendarHost, CalendarType } from '../../calendar/types'
import { townOf } from '../words'

/** What is to be made, and where in the calendar somebody has pointed. */
export interface NewPlace {
  kind: 'booking' | 'block'
  day: string
  minute: number | null
  host: string | null
}

interface NewSheetProps {
  place: NewPlace
  hosts: readonly CalendarHost[]
  types: readonly CalendarType[]
  timeZone: string
  onMade: () => Promise<void>
  onClose: () => void
}

/** A booking that somebody of the staff makes, or a time that nobody can book. */
export function NewSheet(props: NewSheetProps) {
  const { place, onClose } = props
  const say = useSay()
  const [kind, setKind] = useState(place.kind)
  return (
    <SideSheet
      className="cal-sheet"
      title={kind === 'booking' ? say('New booking') : say('Block a time')}
      closeLabel={say('Close')}
      onClose={onClose}
    >
      <div className="cal__way" role="group" aria-label={say('What to make')}>
        <button type="button" aria-pressed={kind === 'booking'} onClick={() => setKind('booking')}>
          {say('Booking')}
        </button>
        <button type="button" aria-pressed={kind === 'block'} onClick={() => setKind('block')}>
          {say('Blocked time')}
        </button>
      </div>
      {kind === 'booking' ? <BookingForm {...props} /> : <BlockForm {...props} />}
    </SideSheet>
  )
}

function useSaving({ onMade, onClose }: Pick<NewSheetProps, 'onMade' | 'onClose'>) {
  const say = useSay()
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const save = async (path: string, body: object, done: string) => {
    setBusy(true)
    setTrouble(null)
    const answer = await ask(say, 'POST', path, body)
    setBusy(false)
    if (!answer.ok) {
      setTrouble(answer.message)
      return
    }
    toast.success(done)
    onClose()
    await onMade()
  }
  return { save, isBusy, trouble }
}

function BookingForm({ place, hosts, types, timeZone, onMade, onClose }: NewSheetProps) {
  const say = useSay()
  const language = useLanguage()
  const { save, isBusy, trouble } = useSaving({ onMade, onClose })
  const fitting = types.filter((one) => place.host === null || one.hosts.includes(place.host))
  const [typeId, setType] = useState((fitting[0] ?? types[0])?.id ?? '')
  const [day, setDay] = useState(place.day)
  const [time, setTime] = useState(place.minute === null ? '' : clockText(place.minute))
  const [host, setHost] = useState(place.host ?? '')
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [notes, setNotes] = useState('')
  const type = types.find(({ id }) => id === typeId)
  const able = hosts.filter(({ id }) => type?.hosts.includes(id))
  const chosen = able.some(({ id }) => id === host) ? host : ''
  const minute = minutesOf(time)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!type || minute === null) return
    const startsAt = instantAt(day, minute, timeZone)
    const body = {
      organization: type.organization,
      bookingType: type.id,
      startsAt,
      ...(chosen && type.assignment !== 'TOGETHER' ? { assignedTo: chosen } : {}),
      clientName: name,
      clientEmail: email,
      ...(notes ? { notes } : {}),
      visitorTimeZone: timeZone,
      language,
    }
    void save('/audit-bookings?depth=0', body, say('The booking of {name} stands.', { name }))
  }
  if (types.length === 0)
    return <p className="cal__quiet">{say('There is nothing to book yet. Make a booking type first.')}</p>
  return (
    <form className="cal-form" onSubmit={submit}>
      <label>
        {say('What')}
        <select value={typeId} onChange={({ target }) => setType(target.value)}>
          {types.map(({ id, title, durationMinutes }) => (
            <option key={id} value={id}>
              {say('{title}, {count} minutes', { title, count: durationMinutes })}
            </option>
          ))}
        </select>
      </label>
      {type && type.assignment !== 'TOGETHER' ? (
        <label>
          {say('With whom')}
          <select value={chosen} onChange={({ target }) => setHost(target.value)}>
            <option value="">{say('Whoever is free')}</option>
            {able.map(({ id, name: one }) => (
              <option key={id} value={id}>
                {one}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <div className="cal-form__row">
        <label>
          {say('Date')}
          <input type="date" required value={day} onChange={({ target }) => setDay(target.value)} />
        </label>
        <label>
          {say('Time in {town}', { town: townOf(timeZone) })}
          <input type="time" required step={300} value={time} onChange={({ target }) => setTime(target.value)} />
        </label>
      </div>
      <label>
        {say('Name')}
        <input
          required
          maxLength={120}
          value={name}
          autoComplete="off"
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label>
        {say('E-mail')}
        <input
          required
          type="email"
          value={email}
          autoComplete="off"
          onChange={({ target }) => setEmail(target.value)}
        />
      </label>
      <label>
        {say('Notes for the staff')}
        <textarea rows={3} maxLength={20_000} value={notes} onChange={({ target }) => setNotes(target.value)} />
      </label>
      {trouble ? (
        <p role="alert" className="cal-sheet__trouble">
          {trouble}
        </p>
      ) : null}
      <Button type="submit" margin={false} disabled={isBusy}>
        {say('Book this time')}
      </Button>
    </form>
  )
}

function BlockForm({ place, hosts, onMade, onClose }: NewSheetProps) {
  const say = useSay()
  const { save, isBusy, trouble } = useSaving({ onMade, onClose })
  const [host, setHost] = useState(place.host ?? hosts[0]?.id ?? '')
  const [day, setDay] = useState(place.day)
  const [lastDay, setLastDay] = useState('')
  const [isWhole, setWhole] = useState(place.minute === null)
  const [from, setFrom] = useState(place.minute === null ? '09:00' : clockText(place.minute))
  const [until, setUntil] = useState(place.minute === null ? '17:00' : clockText(place.minute + 60))
  const [reason, setReason] = useState('')
  const zone = hosts.find(({ id }) => id === host)?.timeZone
  const organization = (hosts.find(({ id }) => id === host) ?? hosts[0])?.organization

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = {
      organization,
      blockedDate: day,
      ...(lastDay ? { lastDate: lastDay } : {}),
      ...(isWhole ? {} : { startTime: from, endTime: until }),
      reason,
      assignedTo: host || null,
    }
    void save('/audit-blocked-dates?depth=0', body, say('The time is blocked.'))
  }
  return (
    <form className="cal-form" onSubmit={submit}>
      <label>
        {say('Whose time')}
        <select value={host} onChange={({ target }) => setHost(target.value)}>
          {hosts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="">{say('Everybody’s')}</option>
        </select>
      </label>
      <div className="cal-form__row">
        <label>
          {say('From')}
          <input type="date" required value={day} onChange={({ target }) => setDay(target.value)} />
        </label>
        <label>
          {say('Last day')}
          <input type="date" min={day} value={lastDay} onChange={({ target }) => setLastDay(target.value)} />
        </label>
      </div>
      <label className="cal-sheet__check">
        <input type="checkbox" checked={isWhole} onChange={({ target }) => setWhole(target.checked)} />
        {say('The whole day')}
      </label>
      {isWhole ? null : (
        <div className="cal-form__row">
          <label>
            {zone ? say('Begins, on the clock of {town}', { town: townOf(zone) }) : say('Begins, on each host’s clock')}
            <input type="time" required value={from} onChange={({ target }) => setFrom(target.value)} />
          </label>
          <label>
            {say('Ends')}
            <input type="time" required value={until} onChange={({ target }) => setUntil(target.value)} />
          </label>
        </div>
      )}
      <label>
        {say('Reason')}
        <input required maxLength={200} value={reason} onChange={({ target }) => setReason(target.value)} />
      </label>
      {trouble ? (
        <p role="alert" className="cal-sheet__trouble">
          {trouble}
        </p>
      ) : null}
      <Button type="submit" margin={false} disabled={isBusy}>
        {say('Block this time')}
      </Button>
    </form>
  )
}
