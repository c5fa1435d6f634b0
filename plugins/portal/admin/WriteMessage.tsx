'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useState, type FormEvent } from 'react'
import { ask, useSay } from '@/plugins/languages/api.client'

interface WriteMessageProps {
  client: string
  organization: string
  /** What is shared with the client and can be attached. */
  files: { id: string; name: string }[]
  /** Nobody has written yet: there is nothing to answer. */
  isFirst: boolean
}

const LOOK_AGAIN_MILLISECONDS = 20_000

/** Writes to a client, and looks now and then whether the client has written. */
export function WriteMessage({ client, organization, files, isFirst }: WriteMessageProps) {
  const say = useSay()
  const router = useRouter()
  const [body, setBody] = useState('')
  const [attached, setAttached] = useState<string[]>([])
  const [isBusy, setBusy] = useState(false)
  const field = useId()

  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh()
    }, LOOK_AGAIN_MILLISECONDS)
    return () => clearInterval(timer)
  }, [router])

  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy || body.trim() === '') return
    setBusy(true)
    const answer = await ask(say, 'POST', '/client-messages?depth=0', {
      client,
      organization,
      body,
      attachments: attached,
    })
    setBusy(false)
    if (!answer.ok) return void toast.error(answer.message)
    setBody('')
    setAttached([])
    toast.success(say('Your message is in the portal.'))
    router.refresh()
  }

  return (
    <form className="client-talk__write" onSubmit={(event) => void send(event)}>
      <label htmlFor={field}>{say(isFirst ? 'Your message' : 'Your answer')}</label>
      <textarea
        id={field}
        value={body}
        rows={5}
        maxLength={10_000}
        required
        onChange={(event) => setBody(event.target.value)}
      />
      {files.length > 0 ? (
        <details>
          <summary>
            {say('Attach shared files')}
            {attached.length > 0 ? ` (${attached.length})` : ''}
          </summary>
          <ul>
            {files.map(({ id, name }) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={attached.includes(id)}
                    onChange={({ target }) =>
                      setAttached(target.checked ? [...attached, id] : attached.filter((other) => other !== id))
                    }
                  />{' '}
                  {name}
                </label>
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p className="client-talk__empty">{say('To attach a file, share it with this client first (Site › Files).')}</p>
      )}
      <Button type="submit" margin={false} disabled={isBusy || body.trim() === ''}>
        {say('Send to the client')}
      </Button>
    </form>
  )
}
