'use client'

import { Button, toast } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { InnerForm } from '@/src/components/panel/InnerForm'
import { send } from './send'
import './clients.css'

interface FollowedUpProps {
  client: string
  /** Something on the page is not saved: doing it now would lose that. */
  isHeld?: boolean
  onDone: () => void
}

const WEEKS = [1, 2, 4] as const

/** “Followed up”: somebody has been in touch now, and chooses the next day. */
export function FollowedUp({ client, isHeld = false, onDone }: FollowedUpProps) {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [next, setNext] = useState('')
  const field = useId()

  const done = async () => {
    setBusy(true)
    try {
      await send(`/clients/${client}/follow-up`, { next: next || null }, say)
      toast.success(say('Noted: in touch just now.'))
      onDone()
    } catch (error) {
      toast.error((error as Error).message)
      setBusy(false)
    }
  }

  if (!isOpen) {
    return (
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isHeld}
        tooltip={isHeld ? say('Save what you have changed first.') : undefined}
        onClick={() => setOpen(true)}
      >
        {say('Followed up')}
      </Button>
    )
  }
  return (
    <InnerForm className="client-follow" label={say('Followed up')} onSubmit={() => void done()}>
      <label htmlFor={field}>{say('Next time')}</label>
      <input id={field} type="date" value={next} autoFocus onChange={({ target }) => setNext(target.value)} />
      {WEEKS.map((weeks) => (
        <button key={weeks} type="button" onClick={() => setNext(inWeeks(weeks))}>
          {say({ one: 'In {count} week', other: 'In {count} weeks' }, { count: weeks })}
        </button>
      ))}
      <span className="client-follow__do">
        <Button size="small" margin={false} disabled={isBusy} onClick={() => void done()}>
          {next ? say('Note it') : say('Note it, no next day')}
        </Button>
        <Button buttonStyle="subtle" size="small" margin={false} onClick={() => setOpen(false)}>
          {say('Cancel')}
        </Button>
      </span>
    </InnerForm>
  )
}

function inWeeks(weeks: number): string {
  return new Date(Date.now() + weeks * 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
