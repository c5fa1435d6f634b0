'use client'

import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import type { OwnSession } from '../sessions/ownSessions'
import { deviceName } from '@/src/lib/device-name'
import { send } from './send'
import './identity.css'

/** On the own account: where one is signed in, with a way to end each session and all of them. */
export function SessionsPanel() {
  const say = useSay()
  const language = useLanguage()
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const [sessions, setSessions] = useState<OwnSession[] | null>(null)
  const isOwn = Boolean(user) && id === user?.id

  const load = useCallback(async (signal?: AbortSignal) => {
    const response = await fetch('/api/identity/sessions', { credentials: 'same-origin', signal: signal ?? null })
    if (response.ok) setSessions(((await response.json()) as { sessions: OwnSession[] }).sessions)
  }, [])

  useEffect(() => {
    if (!isOwn) return
    const controller = new AbortController()
    load(controller.signal).catch((error: unknown) => {
      if (!controller.signal.aborted) throw error
    })
    return () => controller.abort()
  }, [isOwn, load])

  if (!isOwn || !sessions) return null

  const end = async (path: string, body: Record<string, unknown>) => {
    const { ok, message } = await send(say, path, body)
    if (ok) toast.success(message)
    else toast.error(message)
    await load()
  }
  const endEverything = async () => {
    const { ok, message } = await send(say, '/sessions/end', { keepThis: false })
    if (ok) window.location.assign('/admin/login')
    else toast.error(message)
  }
  return (
    <section className="field-type identity-sessions" aria-labelledby="own-sessions">
      <h3 id="own-sessions">{say('Where you are signed in')}</h3>
      <ul>
        {sessions.map((session) => (
          <li key={session.id}>
            <span>
              {deviceName(session.userAgent)}
              <span className="identity-quiet">
                {' '}
                {session.ipAddress ?? say('unknown address')} ·{' '}
                <time dateTime={session.createdAt}>
                  {say('since {time}', { time: new Date(session.createdAt).toLocaleString(language) })}
                </time>
              </span>
            </span>
            {session.isCurrent ? (
              <span className="identity-quiet">{say('This one')}</span>
            ) : (
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                onClick={() => void end('/sessions/revoke', { session: session.id })}
              >
                {say('End')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className="identity-actions">
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => void end('/sessions/end', { keepThis: true })}
        >
          {say('End all others')}
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void endEverything()}>
          {say('Sign out everywhere')}
        </Button>
      </div>
    </section>
  )
}
