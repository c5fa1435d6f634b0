import { Button, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { InnerForm } from './InnerForm'
import type { DeedForm } from './ScheduleForm'

/** A consultation has been held: what was said, and what is to be done, one a line. */
export function CompleteForm({ isBusy, onSend }: DeedForm) {
  const say = useSay()
  const before = useFormFields(([fields]) => String(fields.notes?.initialValue ?? ''))
  const [notes, setNotes] = useState(before)
  const [items, setItems] = useState('')
  const submit = () => {
    const actionItems = items
      .split('\n')
      .map((title) => ({ title: title.trim().slice(0, 200) }))
      .filter(({ title }) => title !== '')
    void onSend('complete', { notes, actionItems })
  }
  return (
    <InnerForm label={say('It has been held')} onSubmit={submit}>
      <label>
        {say('What was said')}
        <textarea
          rows={5}
          maxLength={20_000}
          value={notes}
          autoFocus
          onChange={({ target }) => setNotes(target.value)}
        />
      </label>
      <label>
        {say('What is to be done, one a line')}
        <textarea rows={3} value={items} onChange={({ target }) => setItems(target.value)} />
      </label>
      <Button size="small" margin={false} disabled={isBusy} onClick={submit}>
        {say('Complete the consultation')}
      </Button>
    </InnerForm>
  )
}
