'use client'

import { Link } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import './bell.css'

interface Notification {
  id: string
  type: string
  title: string
  message?: string | null
  link?: string | null
  readAt?: string | null
  createdAt: string
}

interface Ring {
  unread: number
  /** `null` until the first answer. */
  docs: Notification[] | null
}

const POLL_MILLISECONDS = 60_000

/** In the header: what there is to know, with the number of what has not been read. Asks once a minute, while somebody looks. */
export function Bell() {
  const say = useSay()
  const language = useLanguage()
  const [{ unread, docs }, setRing] = useState<Ring>({ unread: 0, docs: null })
  const [isOpen, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const panel = useId()

  const load = useCallback(async () => {
    const response = await fetch('/api/notifications/bell', { credentials: 'same-origin' })
    if (response.ok) setRing((await response.json()) as Ring)
  }, [])

  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return
      // A server that restarts is back at the next look.
      load().catch((error: unknown) => console.warn('The notifications could not be read.', error))
    }
    look()
    const timer = setInterval(look, POLL_MILLISECONDS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [load])

  useEffect(() => {
    if (!isOpen) return
    const closeOutside = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false)
    }
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      root.current?.querySelector('button')?.focus()
    }
    document.addEventListener('pointerdown', closeOutside)
    document.addEventListener('keydown', closeOnEscape)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
      document.removeEventListener('keydown', closeOnEscape)
    }
  }, [isOpen])

  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const toggle = () => {
    setOpen(!isOpen)
    if (!isOpen) void load()
  }
  const read = async (id: string) => {
    await fetch(`/api/notifications/${id}?depth=0`, {
      method: 'PATCH',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ readAt: new Date().toISOString() }),
    })
    await load()
  }
  const readAll = async () => {
    await fetch('/api/notifications/read-all', { method: 'POST', credentials: 'same-origin' })
    await load()
  }

  return (
    <div className="bell" ref={root}>
      <button
        type="button"
        className="bell__button"
        aria-expanded={isOpen}
        aria-controls={panel}
        aria-label={unread === 0 ? say('Notifications') : say('Notifications, {unread} unread', { unread })}
        onClick={toggle}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden fill="none" stroke="currentColor" strokeWidth="1.4">
          <path d="M10 2.6v1.2M4.6 14.2c1-1.2 1.3-2.4 1.3-5a4.1 4.1 0 0 1 8.2 0c0 2.6.3 3.8 1.3 5zM8.3 16.6a1.8 1.8 0 0 0 3.4 0" />
        </svg>
        {unread > 0 ? <span className="bell__count">{unread > 99 ? '99+' : unread}</span> : null}
      </button>
      {isOpen ? (
        <section className="bell__panel" id={panel} aria-label={say('Notifications')}>
          <header>
            <h2>{say('Notifications')}</h2>
            {unread > 0 ? (
              <button type="button" onClick={() => void readAll()}>
                {say('Mark all as read')}
              </button>
            ) : null}
          </header>
          {docs?.length === 0 ? (
            <p className="bell__empty">{say('Nothing yet. What concerns you will ring here.')}</p>
          ) : null}
          <ul>
            {docs?.map((entry) => (
              <li key={entry.id} data-unread={!entry.readAt} data-type={entry.type}>
                <div>
                  {entry.link ? (
                    <Link
                      href={entry.link}
                      onClick={() => {
                        setOpen(false)
                        if (!entry.readAt) void read(entry.id)
                      }}
                    >
                      {entry.title}
                    </Link>
                  ) : (
                    <strong>{entry.title}</strong>
                  )}
                  {entry.message ? <p>{entry.message}</p> : null}
                  <time dateTime={entry.createdAt}>{time.format(new Date(entry.createdAt))}</time>
                </div>
                {entry.readAt ? null : (
                  <button
                    type="button"
                    aria-label={say('Mark “{title}” as read', { title: entry.title })}
                    title={say('Mark as read')}
                    onClick={() => void read(entry.id)}
                  >
                    <span aria-hidden />
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}
