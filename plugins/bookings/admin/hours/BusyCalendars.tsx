'use client'

import { useState } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import type { EditedFeed } from '../../hours/types'
import { useApi } from './useApi'

/** The own calendars elsewhere whose busy times count; what is done here counts at once. */
export function BusyCalendars({ feeds: initial, organization }: { feeds: EditedFeed[]; organization: string }) {
  const say = useSay()
  const language = useLanguage()
  const api = useApi()
  const [feeds, setFeeds] = useState(initial)
  const [name, setName] = useState('')
  const [url, setUrl] = useState('')
  const [said, setSaid] = useState<{ isProblem: boolean; text: string } | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function doing<Body>(asked: Promise<Awaited<ReturnType<typeof api<Body>>>>, text: string) {
    setBusy(true)
    const answer = await asked
    setBusy(false)
    setSaid(answer.ok ? { isProblem: false, text } : { isProblem: true, text: answer.message })
    return answer.ok ? answer.body : null
  }
  async function add() {
    const made = await doing(
      api<{ doc: { id: string } }>('POST', '/busy-feeds?depth=0', { name, url, organization, isActive: true }),
      say('The calendar is added and being read.'),
    )
    if (!made) return
    setFeeds([...feeds, { id: made.doc.id, name, isActive: true, lastFetchedAt: null, events: null, lastError: null }])
    setName('')
    setUrl('')
  }
  async function remove(id: string) {
    if (await doing(api('DELETE', `/busy-feeds/${id}`), say('The calendar is removed.'))) {
      setFeeds(feeds.filter((feed) => feed.id !== id))
    }
  }
  const read = (id: string) =>
    doing(api('POST', `/busy-feeds/${id}/fetch`, {}), say('The calendar is being read. Look again in a moment.'))

  return (
    <section className="hours__section" aria-labelledby="hours-feeds">
      <div className="hours__title">
        <h2 id="hours-feeds">{say('Calendars elsewhere')}</h2>
        <p className="hours__quiet">{say('When you are busy there, you cannot be booked here. Only you see them.')}</p>
      </div>
      <ul className="hours__feeds">
        {feeds.map((feed) => (
          <li key={feed.id}>
            <div>
              <strong>{feed.name}</strong>
              {feed.isActive ? null : <span className="hours__note">{say('switched off')}</span>}
              {/* On the reader’s clock, which the server does not know. */}
              <p className="hours__quiet" suppressHydrationWarning>
                {stateOf(feed)}
              </p>
              {feed.lastError ? <p className="hours__problem">{say(feed.lastError)}</p> : null}
            </div>
            <div className="hours__do">
              <button
                type="button"
                className="hours__plain"
                disabled={isBusy || !feed.isActive}
                aria-label={say('Read {name} now', { name: feed.name })}
                onClick={() => void read(feed.id)}
              >
                {say('Read now')}
              </button>
              <button
                type="button"
                className="hours__plain"
                data-harm="true"
                disabled={isBusy}
                aria-label={say('Remove {name}', { name: feed.name })}
                onClick={() => void remove(feed.id)}
              >
                {say('Remove')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <div className="hours__fields">
        <label>
          {say('Name')}
          <input type="text" maxLength={120} value={name} onChange={({ target }) => setName(target.value)} />
        </label>
        <label className="hours__wide">
          {say('Private address (ICS)')}
          <input
            type="url"
            maxLength={2048}
            placeholder="https://…/basic.ics"
            value={url}
            onChange={({ target }) => setUrl(target.value)}
          />
        </label>
      </div>
      <div className="hours__do">
        <button
          type="button"
          className="hours__plain"
          disabled={isBusy || name.trim() === '' || url.trim() === ''}
          onClick={() => void add()}
        >
          {say('Add the calendar')}
        </button>
      </div>
      {said ? (
        <p role={said.isProblem ? 'alert' : 'status'} className={said.isProblem ? 'hours__problem' : 'hours__quiet'}>
          {said.text}
        </p>
      ) : null}
    </section>
  )

  function stateOf({ lastFetchedAt, events }: EditedFeed): string {
    if (!lastFetchedAt) return say('Not read yet.')
    const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(lastFetchedAt),
    )
    return say({ one: 'One event, read {when}.', other: '{count} events, read {when}.' }, { count: events ?? 0, when })
  }
}
