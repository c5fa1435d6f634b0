'use client'

import { Button, toast, useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask, useSay } from '@/plugins/languages/api.client'

/** More than these are approved in several goes. */
const MOST = 100

/** Approves what is chosen in the list and waits for it, one after the other: what cannot be approved says why. */
export function ApproveSelected() {
  const say = useSay()
  const router = useRouter()
  const { count, getQueryParams, toggleAll } = useSelection()
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string[]>([])

  const approve = async () => {
    setBusy(true)
    const pending = getQueryParams({ status: { equals: 'PENDING' } })
    const found = await ask<{ docs: { id: string; clientName: string }[] }>(
      say,
      'GET',
      `/audit-bookings${pending}&depth=0&limit=${MOST}&sort=startsAt&select[clientName]=true`,
    )
    const troubles: string[] = found.ok ? [] : [found.message]
    let approved = 0
    for (const { id, clientName } of found.ok ? found.body.docs : []) {
      const answer = await ask(say, 'POST', `/bookings/${id}/confirm`, {})
      if (answer.ok) approved += 1
      else troubles.push(`${clientName}: ${answer.message}`)
    }
    if (approved > 0) {
      toast.success(
        say({ one: 'One booking is approved.', other: '{count} bookings are approved.' }, { count: approved }),
      )
    } else if (troubles.length === 0) toast.info(say('None of these waits for approval.'))
    setRefused(troubles)
    setBusy(false)
    if (approved > 0) {
      toggleAll()
      router.refresh()
    }
  }
  if (count === 0 && refused.length === 0) return null
  return (
    <div className="booking-lists__deeds">
      {count > 0 ? (
        <Button size="small" margin={false} disabled={isBusy} onClick={() => void approve()}>
          {say('Approve what is chosen')}
        </Button>
      ) : null}
      {refused.length > 0 ? (
        <ul role="alert">
          {refused.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
