import { Button, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { InnerForm } from './InnerForm'

export interface DeedForm {
  isBusy: boolean
  onSend: (path: string, body: object) => Promise<void>
}

/** A time for a consultation, on the clock of whoever sits here. */
export function ScheduleForm({ isBusy, onSend }: DeedForm) {
  const say = useSay()
  const before = useFormFields(([fields]) => fields.scheduledAt?.initialValue as string | null | undefined)
  const length = useFormFields(([fields]) => fields.durationMinutes?.initialValue as number | null | undefined)
  const place = useFormFields(([fields]) => fields.meetingUrl?.initialValue as string | null | undefined)
  const theirZone = useFormFields(([fields]) => fields.timeZone?.initialValue as string | null | undefined)
  const [at, setAt] = useState(before ? localInput(new Date(before)) : '')
  const [minutes, setMinutes] = useState(String(length ?? 60))
  const [where, setWhere] = useState(place ?? '')
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const submit = () => {
    if (at === '') return
    const scheduledAt = new Date(at).toISOString()
    void onSend('schedule', { scheduledAt, durationMinutes: Number(minutes), ...(where ? { meetingUrl: where } : {}) })
  }
  return (
    <InnerForm label={say('Choose a time')} onSubmit={submit}>
      <div className="consult-compose__row">
        <label>
          {say('When')}
          <input type="datetime-local" value={at} autoFocus onChange={({ target }) => setAt(target.value)} />
        </label>
        <label>
          {say('Minutes')}
          <input
            type="number"
            min={5}
            max={1440}
            step={5}
            value={minutes}
            onChange={({ target }) => setMinutes(target.value)}
          />
        </label>
      </div>
      <p className="consult-quiet">
        {say('By your clock, {zone}.', { zone })}{' '}
        {at && theirZone && theirZone !== zone
          ? say('For the visitor: {time}, {zone}.', { time: timeIn(new Date(at), theirZone), zone: theirZone })
          : null}
      </p>
      <label>
        {say('Where to meet')}
        <input value={where} maxLength={2048} onChange={({ target }) => setWhere(target.value)} />
      </label>
      <Button size="small" margin={false} disabled={isBusy || at === ''} onClick={submit}>
        {say('Send this time to the visitor')}
      </Button>
    </InnerForm>
  )
}

/** `2026-12-03T10:30` on this machine's clock. */
function localInput(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}

function timeIn(date: Date, timeZone: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(date)
}
