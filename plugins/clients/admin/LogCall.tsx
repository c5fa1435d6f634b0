'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { SentimentChoice, type Sentiment } from './SentimentChoice'
import { send } from './send'

interface LogCallProps {
  client: string
  organization: string
  onDone: () => Promise<void>
}

/** A call that was held, or with a time to come one that is planned. */
export function LogCall({ client, organization, onDone }: LogCallProps) {
  const say = useSay()
  const [title, setTitle] = useState('')
  const [at, setAt] = useState(() => localText(new Date()))
  const [minutes, setMinutes] = useState(30)
  const [notes, setNotes] = useState('')
  const [sentiment, setSentiment] = useState<Sentiment | null>(null)
  const [isBusy, setBusy] = useState(false)
  const isPlanned = at !== '' && new Date(at).getTime() > Date.now()

  const log = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    try {
      const call = { title, client, organization, scheduledAt: new Date(at).toISOString(), durationMinutes: minutes }
      const body = isPlanned
        ? { ...call, status: 'SCHEDULED', agenda: notes }
        : { ...call, status: 'COMPLETED', notes, sentiment }
      await send('/client-calls?depth=0', body, say)
      toast.success(isPlanned ? say('The call is planned.') : say('The call is logged.'))
      await onDone()
    } catch (error) {
      toast.error((error as Error).message)
      setBusy(false)
    }
  }

  return (
    <form className="client-compose" onSubmit={(event) => void log(event)}>
      <label>
        {say('What about')}
        <input value={title} required maxLength={200} autoFocus onChange={({ target }) => setTitle(target.value)} />
      </label>
      <div className="client-compose__row">
        <label>
          {say('When')}
          <input type="datetime-local" value={at} required onChange={({ target }) => setAt(target.value)} />
        </label>
        <label>
          {say('Minutes')}
          <input
            type="number"
            min={5}
            max={1440}
            step={5}
            value={minutes}
            required
            onChange={({ target }) => setMinutes(Number(target.value))}
          />
        </label>
      </div>
      <label>
        {isPlanned ? say('What to talk about') : say('What was said')}
        <textarea rows={4} maxLength={10_000} value={notes} onChange={({ target }) => setNotes(target.value)} />
      </label>
      {isPlanned ? null : <SentimentChoice value={sentiment} onChange={setSentiment} />}
      <Button type="submit" margin={false} disabled={isBusy || title.trim() === ''}>
        {isPlanned ? say('Plan the call') : say('Log the call')}
      </Button>
    </form>
  )
}

/** A time as the browser's own input takes it. */
function localText(time: Date): string {
  const shifted = new Date(time.getTime() - time.getTimezoneOffset() * 60_000)
  return shifted.toISOString().slice(0, 16)
}
