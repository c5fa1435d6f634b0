'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { send } from './send'

interface MakeTaskProps {
  client: string
  organization: string
  onDone: () => Promise<void>
}

/** A task for a client, on nobody's day yet. */
export function MakeTask({ client, organization, onDone }: MakeTaskProps) {
  const say = useSay()
  const [title, setTitle] = useState('')
  const [due, setDue] = useState('')
  const [isBusy, setBusy] = useState(false)

  const make = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    try {
      const task = { title, client, organization, ...(due ? { dueDate: `${due}T12:00:00.000Z` } : {}) }
      await send('/tasks?depth=0', task, say)
      toast.success(say('The task is made.'))
      await onDone()
    } catch (error) {
      toast.error((error as Error).message)
      setBusy(false)
    }
  }

  return (
    <form className="client-compose" onSubmit={(event) => void make(event)}>
      <label>
        {say('What is to be done')}
        <input value={title} required maxLength={300} autoFocus onChange={({ target }) => setTitle(target.value)} />
      </label>
      <label>
        {say('By when')}
        <input type="date" value={due} onChange={({ target }) => setDue(target.value)} />
      </label>
      <Button type="submit" margin={false} disabled={isBusy || title.trim() === ''}>
        {say('Make the task')}
      </Button>
    </form>
  )
}
