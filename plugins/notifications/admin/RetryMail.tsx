'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask, useSay } from '@/plugins/languages/api.client'

interface Props {
  id: string
  isUncertain: boolean
  /** What the mail server or the worker said. */
  error: string | null
}

/** Sends a mail again; of an uncertain one it says first what that may mean. */
export function RetryMail({ id, isUncertain, error }: Props) {
  const say = useSay()
  const router = useRouter()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)

  const send = async () => {
    setBusy(true)
    const path = `/outbox-messages/${id}/retry`
    const answer = await ask<{ message?: string }>(say, 'POST', path, { confirmed: isUncertain })
    if (answer.ok) toast.success(answer.body.message ?? say('The mail waits to be sent.'))
    else toast.error(answer.message)
    setAsking(false)
    setBusy(false)
    router.refresh()
  }

  return (
    <div className="mail-panel__retry" data-uncertain={isUncertain}>
      <p>
        {say(
          isUncertain
            ? 'Nobody knows whether this mail arrived. If it is sent again, the reader may get it twice.'
            : 'This mail has not left.',
        )}
        {error && !isUncertain ? <small>{error}</small> : null}
      </p>
      {isUncertain && !isAsking ? (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setAsking(true)}>
          {say('Send it again …')}
        </Button>
      ) : (
        <Button
          className={isUncertain ? 'mail-panel__harm' : ''}
          size="small"
          margin={false}
          disabled={isBusy}
          onClick={() => void send()}
        >
          {say(isUncertain ? 'Yes, even if it comes twice' : 'Send it again')}
        </Button>
      )}
      {isAsking ? (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setAsking(false)}>
          {say('Leave it')}
        </Button>
      ) : null}
    </div>
  )
}
