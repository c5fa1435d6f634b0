'use client'

import { Button, toast, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { idOf } from '@/src/lib/ids'
import { InnerForm } from './InnerForm'
import { send } from './send'

interface PlanFollowUpProps {
  /** What it follows: `{ consultation: id }`, `{ audit: id }`. */
  cause: Record<string, string>
  onDone: () => void
}

/** A follow-up for whoever looks after the record: it becomes a task of theirs at once. */
export function PlanFollowUp({ cause, onDone }: PlanFollowUpProps) {
  const say = useSay()
  const organization = useFormFields(([fields]) => idOf(fields.organization?.value))
  const [title, setTitle] = useState('')
  const [due, setDue] = useState('')
  const [isBusy, setBusy] = useState(false)
  const submit = async () => {
    if (title.trim() === '' || due === '') return
    setBusy(true)
    try {
      // By name nobody: whoever looks after the consultation.
      const body = { ...cause, title, organization, assignedTo: null, dueAt: new Date(`${due}T09:00`).toISOString() }
      await send('/follow-ups?depth=0', { body }, say)
      toast.success(say('The follow-up is planned, and its task is made.'))
      onDone()
    } catch (error) {
      toast.error((error as Error).message)
      setBusy(false)
    }
  }
  return (
    <InnerForm label={say('Plan a follow-up')} onSubmit={() => void submit()}>
      <div className="consult-compose__row">
        <label>
          {say('What is to be done')}
          <input value={title} maxLength={200} autoFocus onChange={({ target }) => setTitle(target.value)} />
        </label>
        <label>
          {say('Day')}
          <input type="date" value={due} onChange={({ target }) => setDue(target.value)} />
        </label>
      </div>
      <Button
        size="small"
        margin={false}
        disabled={isBusy || title.trim() === '' || due === ''}
        onClick={() => void submit()}
      >
        {say('Plan it')}
      </Button>
    </InnerForm>
  )
}
