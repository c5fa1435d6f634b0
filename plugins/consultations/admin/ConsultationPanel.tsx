'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { idOf } from '@/src/lib/ids'
import { ActionItems } from './ActionItems'
import { CancelForm } from './CancelForm'
import { CompleteForm } from './CompleteForm'
import { FollowUpButton, FollowUps } from './FollowUps'
import { ProposalDeed } from './ProposalDeed'
import { ScheduleForm } from './ScheduleForm'
import { send } from './send'
import { STATES } from './states'
import './consultations.css'

type Open = 'schedule' | 'complete' | 'cancel' | 'follow-up' | null

/** Above a consultation: what is next with it. Asked for: a time. Scheduled: held, moved, called off. Held: tasks, proposal, follow-up. */
export function ConsultationPanel() {
  const say = useSay()
  const { id, hasSavePermission } = useDocumentInfo()
  const { config } = useConfig()
  const isModified = useFormModified()
  const status = useFormFields(([fields]) => fields.status?.initialValue)
  const appointment = useFormFields(([fields]) => idOf(fields.appointment?.initialValue))
  const reference = useFormFields(([fields]) => fields.bookingId?.initialValue)
  const [open, setOpen] = useState<Open>(null)
  const [isBusy, setBusy] = useState(false)
  if (!id || !hasSavePermission) return null

  const act = async (path: string, body: object) => {
    setBusy(true)
    try {
      await send(`/consultations/${id}/${path}`, { body }, say)
      window.location.reload()
    } catch (error) {
      toast.error((error as Error).message)
      setBusy(false)
    }
  }
  const toggle = (what: Exclude<Open, null>) => setOpen(open === what ? null : what)
  const way = (what: Exclude<Open, null>, text: string, isFirst = false) => (
    <Button
      size="small"
      margin={false}
      buttonStyle={isFirst ? 'primary' : 'secondary'}
      disabled={isModified || isBusy}
      aria-expanded={open === what}
      onClick={() => toggle(what)}
    >
      {text}
    </Button>
  )
  // Somebody asked for this very time: whoever approves the booking schedules the consultation with it.
  const isAsked = status === 'PENDING' && appointment !== null
  const common = { isBusy, onSend: act }

  return (
    <section className="consult-deed" aria-label={say('What is next')}>
      <p className="consult-deed__state">
        <strong data-status={String(status)}>
          {isAsked ? say('Its booking waits for approval') : say(STATES[String(status)] ?? String(status ?? ''))}
        </strong>
        {reference ? <span className="consult-figure">{String(reference)}</span> : null}
      </p>
      <div className="consult-deed__do">
        {isAsked ? (
          <Button
            size="small"
            margin={false}
            el="link"
            to={`${config.routes.admin}/collections/audit-bookings/${appointment}`}
          >
            {say('Open the booking')}
          </Button>
        ) : null}
        {status === 'PENDING' && !isAsked ? way('schedule', say('Choose a time'), true) : null}
        {status === 'SCHEDULED' ? way('complete', say('It has been held'), true) : null}
        {status === 'SCHEDULED' ? way('schedule', say('Choose another time')) : null}
        {status === 'PENDING' || status === 'SCHEDULED' ? way('cancel', say('Call it off')) : null}
        {status === 'COMPLETED' ? <ProposalDeed id={String(id)} isDisabled={isModified} /> : null}
        {status === 'COMPLETED' ? (
          <FollowUpButton
            isOpen={open === 'follow-up'}
            isDisabled={isModified || isBusy}
            onToggle={() => toggle('follow-up')}
          />
        ) : null}
        {isModified ? <span className="consult-quiet">{say('Save what you have changed first.')}</span> : null}
      </div>
      {open === 'schedule' ? <ScheduleForm {...common} /> : null}
      {open === 'complete' ? <CompleteForm {...common} /> : null}
      {open === 'cancel' ? <CancelForm {...common} /> : null}
      {status === 'COMPLETED' ? <ActionItems id={String(id)} isDisabled={isModified} /> : null}
      {status === 'COMPLETED' ? (
        <FollowUps cause="consultation" id={String(id)} isOpen={open === 'follow-up'} onDone={() => setOpen(null)} />
      ) : null}
    </section>
  )
}
