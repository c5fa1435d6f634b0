'use client'

import { Button, toast, useConfig, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { send } from './send'

/** Makes the proposal of a consultation, or leads to it. */
export function ProposalDeed({ id, isDisabled }: { id: string; isDisabled: boolean }) {
  const say = useSay()
  const { config } = useConfig()
  const before = useFormFields(([fields]) => fields.opportunity?.initialValue as string | null | undefined)
  const [isBusy, setBusy] = useState(false)
  if (before) {
    return <a href={`${config.routes.admin}/collections/opportunities/${before}`}>{say('Open the proposal')}</a>
  }
  const make = async () => {
    setBusy(true)
    try {
      await send(`/consultations/${id}/proposal`, { body: {} }, say)
      window.location.reload()
    } catch (error) {
      toast.error((error as Error).message)
      setBusy(false)
    }
  }
  return (
    <Button size="small" margin={false} disabled={isDisabled || isBusy} onClick={() => void make()}>
      {say('Make a proposal')}
    </Button>
  )
}
