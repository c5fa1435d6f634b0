'use client'

import { Button, toast, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { SentimentChoice, type Sentiment } from './SentimentChoice'
import { InnerForm } from '@/src/components/panel/InnerForm'
import { send } from './send'
import './clients.css'

/** Above a planned call: when it is over, how it went and what comes of it, in one go. */
export function CallPanel() {
  const say = useSay()
  const { id, hasSavePermission } = useDocumentInfo()
  const isModified = useFormModified()
  const status = useFormFields(([fields]) => fields.status?.initialValue)
  const before = useFormFields(([fields]) => String(fields.notes?.initialValue ?? ''))
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [sentiment, setSentiment] = useState<Sentiment | null>(null)
  const [notes, setNotes] = useState<string | null>(null)
  const [nextStep, setNextStep] = useState('')
  const [followUp, setFollowUp] = useState('')
  const [makesTask, setMakesTask] = useState(false)
  if (!id || status !== 'SCHEDULED' || !hasSavePermission) return null

  const complete = async () => {
    setBusy(true)
    try {
      const body = {
        sentiment,
        notes: notes ?? before,
        nextStep,
        ...(followUp ? { followUp } : {}),
        ...(makesTask && nextStep.trim()
          ? { task: { title: nextStep.slice(0, 300), ...(followUp ? { due: followUp } : {}) } }
          : {}),
      }
      await send(`/client-calls/${id}/complete`, body, say)
      window.location.reload()
    } catch (error) {
      toast.error((error as Error).message)
      setBusy(false)
    }
  }

  return (
    <section className="client-deed" aria-label={say('After the call')}>
      <div className="client-deed__do">
        <Button size="small" margin={false} disabled={isModified} onClick={() => setOpen(!isOpen)}>
          {say('Note how it went')}
        </Button>
        {isModified ? <span className="client-quiet">{say('Save what you have changed first.')}</span> : null}
      </div>
      {isOpen ? (
        <InnerForm className="client-compose" label={say('Note how it went')} onSubmit={() => void complete()}>
          <SentimentChoice value={sentiment} onChange={setSentiment} />
          <label>
            {say('What was said')}
            <textarea
              rows={4}
              maxLength={20_000}
              value={notes ?? before}
              onChange={({ target }) => setNotes(target.value)}
            />
          </label>
          <div className="client-compose__row">
            <label>
              {say('Next step')}
              <input value={nextStep} maxLength={500} onChange={({ target }) => setNextStep(target.value)} />
            </label>
            <label>
              {say('Follow up on')}
              <input type="date" value={followUp} onChange={({ target }) => setFollowUp(target.value)} />
            </label>
          </div>
          <label className="client-compose__check">
            <input type="checkbox" checked={makesTask} onChange={({ target }) => setMakesTask(target.checked)} />
            {say('Make a task of the next step')}
          </label>
          <Button size="small" margin={false} disabled={isBusy || isModified} onClick={() => void complete()}>
            {say('Complete the call')}
          </Button>
        </InnerForm>
      ) : null}
    </section>
  )
}
