'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { send } from './send'

/** Posts, says what came of it and loads the record anew: its form holds what was before. */
function useDeed() {
  const say = useSay()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const act = async (path: string, body: Record<string, unknown> = {}) => {
    setBusy(true)
    const sent = await send(say, path, body)
    setBusy(false)
    if (!sent.ok) {
      toast.error(sent.message)
      return
    }
    toast.success(sent.message)
    router.refresh()
  }
  return { say, isBusy, act }
}

/** The person becomes the owner of a lead that nobody owns. */
export function TakeLead({ id }: { id: string }) {
  const { say, isBusy, act } = useDeed()
  return (
    <Button size="small" margin={false} disabled={isBusy} onClick={() => void act(`/leads/${id}/take`)}>
      {say('Take it')}
    </Button>
  )
}

/** Says that a lead repeats another one, or that it does not. */
export function MarkDuplicate({ id, of, isMarked }: { id: string; of: string; isMarked: boolean }) {
  const { say, isBusy, act } = useDeed()
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={isBusy}
      onClick={() => void act(`/leads/${id}/repeats`, { of: isMarked ? null : of })}
    >
      {say(isMarked ? 'Not a duplicate' : 'Mark as its duplicate')}
    </Button>
  )
}
