'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import './clients.css'

/** Said on the window when a secret was opened: the list is read again. */
export const SECRET_OPENED = 'orrery:secret-opened'

interface Looks {
  looks: { at: string; label: string | null; who: string | null }[]
  onlyOwn: boolean
}

/** Below the vault: who has opened which secret, and when. */
export function VaultLooks() {
  const say = useSay()
  const language = useLanguage()
  const { id } = useDocumentInfo()
  const [read, setRead] = useState<Looks | null>(null)

  useEffect(() => {
    if (!id) return
    let isGone = false
    const load = () => {
      void fetch(`/api/clients/${id}/credentials/looks`, { credentials: 'same-origin' }).then(async (response) => {
        if (response.ok && !isGone) setRead((await response.json()) as Looks)
      })
    }
    load()
    window.addEventListener(SECRET_OPENED, load)
    return () => {
      isGone = true
      window.removeEventListener(SECRET_OPENED, load)
    }
  }, [id])

  if (!read) return null
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <section className="client-looks" aria-label={say('Who has looked')}>
      <h3>{read.onlyOwn ? say('What you have opened') : say('Who has looked')}</h3>
      {read.looks.length === 0 ? <p className="client-quiet">{say('No secret has been opened yet.')}</p> : null}
      <ol>
        {read.looks.map(({ at, label, who }, index) => (
          <li key={`${at} ${index}`}>
            <time dateTime={at}>{time.format(new Date(at))}</time>
            <strong>{label ?? say('An access that is gone')}</strong>
            <span>{who ?? say('An account that is gone')}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
