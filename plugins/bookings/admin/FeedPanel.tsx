'use client'

import { Button, toast, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import './feed.css'

/** On a host's record: the private calendar. Its address is shown when asked for, copied, and renewed. */
export function FeedPanel() {
  const say = useSay()
  const { id } = useDocumentInfo()
  const [url, setUrl] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isRenewing, setRenewing] = useState(false)
  if (!id) return null

  const ask = async (method: 'GET' | 'POST') => {
    setBusy(true)
    try {
      const path = `/api/booking-hosts/${id}/feed${method === 'POST' ? '/renew' : ''}`
      const response = await fetch(path, { method, credentials: 'include' })
      const body = (await response.json()) as { url?: string; errors?: { message: string }[] }
      if (!response.ok || !body.url) throw new Error(body.errors?.[0]?.message)
      setUrl(body.url)
      if (method === 'POST') toast.success(say('The calendar has a new address. The old one shows nothing any more.'))
    } catch (error) {
      toast.error(error instanceof Error && error.message ? error.message : say('That did not work. Try again.'))
    } finally {
      setBusy(false)
      setRenewing(false)
    }
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url ?? '')
      toast.success(say('Copied.'))
    } catch {
      toast.error(say('The browser does not let this page copy. Select the address and copy it.'))
    }
  }

  return (
    <section className="booking-feed" aria-labelledby="booking-feed-title">
      <h3 id="booking-feed-title">{say('Private calendar')}</h3>
      <p>
        {say(
          'Subscribe to this address in your own calendar: it shows every booking that you host. Whoever has the address can read it.',
        )}
      </p>
      {url ? (
        <>
          <input
            className="booking-feed__address"
            readOnly
            value={url}
            aria-label={say('Address of the calendar')}
            onFocus={(event) => event.target.select()}
          />
          <div className="booking-feed__do">
            <Button buttonStyle="secondary" size="small" margin={false} type="button" onClick={() => void copy()}>
              {say('Copy the address')}
            </Button>
            {isRenewing ? (
              <Button
                buttonStyle="primary"
                size="small"
                margin={false}
                type="button"
                disabled={isBusy}
                onClick={() => void ask('POST')}
              >
                {say('Renew it: the old address ends')}
              </Button>
            ) : (
              <Button buttonStyle="subtle" size="small" margin={false} type="button" onClick={() => setRenewing(true)}>
                {say('Renew the address')}
              </Button>
            )}
          </div>
        </>
      ) : (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          type="button"
          disabled={isBusy}
          onClick={() => void ask('GET')}
        >
          {say('Show the address')}
        </Button>
      )}
    </section>
  )
}
