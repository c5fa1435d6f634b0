import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { InnerForm } from './InnerForm'
import type { DeedForm } from './ScheduleForm'

/** Calls a consultation off, with words for the visitor. */
export function CancelForm({ isBusy, onSend }: DeedForm) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const submit = () => void onSend('cancel', reason.trim() === '' ? {} : { reason })
  return (
    <InnerForm label={say('Call it off')} onSubmit={submit}>
      <label>
        {say('Why? The visitor reads this.')}
        <textarea
          rows={3}
          maxLength={2000}
          value={reason}
          autoFocus
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <Button size="small" margin={false} buttonStyle="error" disabled={isBusy} onClick={submit}>
        {say('Call the consultation off')}
      </Button>
    </InnerForm>
  )
}
