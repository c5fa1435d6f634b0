'use client'

import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { OwnSession } from '../sessions/ownSessions'
import { deviceName } from '@/src/lib/device-name'
import { send } from './send'
import './identity.css'

/** On the own account: where one is signed in, with a way to end each session and all of them. */
export function SessionsPanel() {
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
    const { ok, message } = await send(path, body)
    if (ok) toast.success(message)
    else toast.error(message)
    await load()
  }
  const endEverything = async () => {
    const { ok, message } = await send('/sessions/end', { keepThis: false })
    if (ok) window.location.assign('/admin/login')
    else toast.error(message)
  }
  return (
    <section className="field-type identity-sessions" aria-labelledby="own-sessions">
      <h3 id="own-sessions">Where you are signed in</h3>
      <ul>
        {sessions.map((session) => (
          <li key={session.id}>
            <span>
              {deviceName(session.userAgent)}
              <span className="identity-quiet">
                {' '}
                {session.ipAddress ?? 'unknown address'} · since{' '}
                <time dateTime={session.createdAt}>{new Date(session.createdAt).toLocaleString()}</time>
              </span>
            </span>
            {session.isCurrent ? (
              <span className="identity-quiet">This one</span>
            ) : (
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                onClick={() => void end('/sessions/revoke', { session: session.id })}
              >
                End
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
          End all others
        </Button>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void endEverything()}>
          Sign out everywhere
        </Button>
      </div>
    </section>
  )
}
