'use client'

import { useAuth, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { FollowUpButton, FollowUps, type Cause } from './FollowUps'
import './consultations.css'

interface FollowUpPanelProps {
  cause: Cause
  /** In which states something follows. */
  after: readonly string[]
}

/** Above a call or an audit that is over: what is planned after it, and the way to plan it. */
export function FollowUpPanel({ cause, after }: FollowUpPanelProps) {
  const say = useSay()
  const { id, hasSavePermission } = useDocumentInfo()
  const { permissions } = useAuth()
  const isModified = useFormModified()
  const status = useFormFields(([fields]) => String(fields.status?.initialValue ?? ''))
  const [isOpen, setOpen] = useState(false)
  const mayPlan = Boolean(permissions?.collections?.['follow-ups']?.create)
  if (!id || !hasSavePermission || !mayPlan || !after.includes(status)) return null
  return (
    <section className="consult-deed" aria-label={say('Follow-ups')}>
      <div className="consult-deed__do">
        <FollowUpButton isOpen={isOpen} isDisabled={isModified} onToggle={() => setOpen(!isOpen)} />
        {isModified ? <span className="consult-quiet">{say('Save what you have changed first.')}</span> : null}
      </div>
      <FollowUps cause={cause} id={String(id)} isOpen={isOpen} onDone={() => setOpen(false)} />
    </section>
  )
}
