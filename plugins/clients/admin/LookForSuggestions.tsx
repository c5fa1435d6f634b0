'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import { send } from './send'

/** Lets the rules look at every client now instead of tonight. */
export function LookForSuggestions() {
  const say = useSay()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const look = async () => {
    setBusy(true)
    try {
      const { made } = await send<{ made: number }>('/opportunities/suggestions', {}, say)
      toast.success(
        made === 0
          ? say('Nothing new was found.')
          : say({ one: '{count} suggestion was added.', other: '{count} suggestions were added.' }, { count: made }),
      )
      router.refresh()
    } catch (error) {
      toast.error((error as Error).message)
    }
    setBusy(false)
  }
  return (
    <Button buttonStyle="secondary" size="small" margin={false} disabled={isBusy} onClick={() => void look()}>
      {say('Look for suggestions')}
    </Button>
  )
}
