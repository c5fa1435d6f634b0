'use client'

import { Button, toast } from '@payloadcms/ui'
import Link from 'next/link'
import { useState } from 'react'
import { useLanguage, useSay, type Say } from '@/plugins/languages/api.client'
import { HEALTH_COLOURS } from '../health/score'
import type { Timeline, TimelineEntry } from '../timeline/readTimeline'
import { relativeTime } from './calendarTexts'
import { HEALTH_WORDS } from './healthWords'
import { LogCall } from './LogCall'
import { MakeTask } from './MakeTask'

interface TimelineBoardProps {
  client: string
  organization: string
  admin: string
  /** Of the account, so that the server and the browser group by the same days. */
  timeZone: string
  now: string
  first: Timeline
  may: { call: boolean; task: boolean }
}

type Composing = 'call' | 'task' | null

/** The timeline as a person works with it: kinds to choose, days, older pages, logging a call, making a task. */
export function TimelineBoard({ client, organization, admin, timeZone, now, first, may }: TimelineBoardProps) {
  const say = useSay()
  const language = useLanguage()
  const [page, setPage] = useState(first)
  const [kind, setKind] = useState<string | null>(null)
  const [composing, setComposing] = useState<Composing>(null)
  const [isBusy, setBusy] = useState(false)

  const load = async (wanted: string | null, before?: string) => {
    setBusy(true)
    const query = new URLSearchParams({ ...(wanted ? { kinds: wanted } : {}), ...(before ? { before } : {}) })
    const response = await fetch(`/api/clients/${client}/timeline?${query.toString()}`, {
      credentials: 'same-origin',
    }).catch(() => null)
    setBusy(false)
    if (!response?.ok) {
      toast.error(say('The timeline could not be read. Try again.'))
      return
    }
    const read = (await response.json()) as Timeline
    setKind(wanted)
    setPage(before ? { ...read, entries: [...page.entries, ...read.entries] } : read)
  }
  const composed = async () => {
    setComposing(null)
    await load(kind)
  }

  const days = byDay(page.entries, timeZone)
  return (
    <>
      <div className="client-line__do">
        {may.call ? (
          <Button size="small" margin={false} onClick={() => setComposing(composing === 'call' ? null : 'call')}>
            {say('Log a call')}
          </Button>
        ) : null}
        {may.task ? (
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => setComposing(composing === 'task' ? null : 'task')}
          >
            {say('Add a task')}
          </Button>
        ) : null}
      </div>
      {composing === 'call' ? <LogCall client={client} organization={organization} onDone={composed} /> : null}
      {composing === 'task' ? <MakeTask client={client} organization={organization} onDone={composed} /> : null}
      <div className="client-line__kinds" role="group" aria-label={say('What is shown')}>
        <button type="button" aria-pressed={kind === null} onClick={() => void load(null)}>
          {say('Everything')}
        </button>
        {page.kinds.map((one) => (
          <button key={one.kind} type="button" aria-pressed={kind === one.kind} onClick={() => void load(one.kind)}>
            {say(one.label)}
          </button>
        ))}
      </div>
      {page.entries.length === 0 ? (
        <p className="client-quiet">
          {kind === null
            ? say('Nothing has happened yet. Log the first call, or write a message.')
            : say('Nothing of this kind has happened yet.')}
        </p>
      ) : null}
      <div aria-busy={isBusy}>
        {days.map(({ day, entries }) => (
          <section key={day} className="client-line__day">
            <h2>{longDay(entries[0]?.at ?? day, timeZone, language)}</h2>
            <ol>
              {entries.map((entry) => (
                <li key={entry.key} data-kind={entry.kind}>
                  <time dateTime={entry.at} title={whole(entry.at, timeZone, language)}>
                    {clock(entry.at, timeZone, language)}
                  </time>
                  <div>
                    <p className="client-line__what">
                      <span>{say(entry.text)}</span>
                      {entry.title ? <Title entry={entry} admin={admin} say={say} /> : null}
                    </p>
                    {entry.note ? <p className="client-line__note">{entry.note}</p> : null}
                    <p className="client-quiet">
                      {[entry.actor?.name, relativeTime(entry.at, new Date(now), language)].filter(Boolean).join(' · ')}
                    </p>
                  </div>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      {page.next ? (
        <Button
          buttonStyle="secondary"
          margin={false}
          disabled={isBusy}
          onClick={() => void load(kind, page.next ?? undefined)}
        >
          {say('Show older')}
        </Button>
      ) : null}
    </>
  )
}

function Title({ entry, admin, say }: { entry: TimelineEntry; admin: string; say: Say }) {
  if (entry.what === 'client.health-changed') return <span>{healthWords(entry.title, say)}</span>
  if (!entry.link) return <span className="client-line__text">{entry.title}</span>
  return (
    <Link href={`${admin}/collections/${entry.link.collection}/${entry.link.id}`}>
      <strong>{entry.title}</strong>
    </Link>
  )
}

/** `GREEN → RED` in words. */
function healthWords(colours: string, say: Say): string {
  const words = colours.split(' → ').map((colour) => HEALTH_COLOURS.find((known) => known === colour))
  return words.map((health) => (health ? say(HEALTH_WORDS[health].text) : '')).join(' → ')
}

function byDay(entries: readonly TimelineEntry[], timeZone: string): { day: string; entries: TimelineEntry[] }[] {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const days: { day: string; entries: TimelineEntry[] }[] = []
  for (const entry of entries) {
    const day = format.format(new Date(entry.at))
    const last = days.at(-1)
    if (last?.day === day) last.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}

const longDay = (at: string, timeZone: string, language: string) =>
  new Intl.DateTimeFormat(language, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(at))

const clock = (at: string, timeZone: string, language: string) =>
  new Intl.DateTimeFormat(language, { timeZone, timeStyle: 'short' }).format(new Date(at))

const whole = (at: string, timeZone: string, language: string) =>
  new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'full', timeStyle: 'long' }).format(new Date(at))
