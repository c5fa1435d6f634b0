'use client'

import { useDraggable } from '@dnd-kit/core'
import { useMemo, useState } from 'react'
import { useLanguage, useSay } from '@/plugins/languages/api.client'
import type { DayActivity } from '../dayData'
import { EnergySign } from './EnergySign'
import type { Held } from './useDragging'
import { ENERGY_WORDS, lengthText } from './words'

const ENOUGH_TO_SEARCH = 6

/** The catalogue, in the person's own order: a click makes a task of the day, dragging gives it a time at once. */
export function Activities({
  activities,
  href,
  onPick,
}: {
  activities: readonly DayActivity[]
  href: string
  onPick: (activity: DayActivity) => void
}) {
  const say = useSay()
  const [search, setSearch] = useState('')
  const found = useMemo(() => {
    const words = plain(search).split(/\s+/).filter(Boolean)
    return activities.filter(({ title }) => words.every((part) => plain(title).includes(part)))
  }, [activities, search])

  return (
    <section className="today__part" aria-labelledby="today-activities">
      <header>
        <h2 id="today-activities">{say('Activities')}</h2>
        <a href={href}>{say('Arrange')}</a>
      </header>
      {activities.length === 0 ? (
        <p className="today__quiet">
          {say('What you do again and again stands here. Open a task and choose “Keep as an activity”.')}
        </p>
      ) : (
        <>
          {activities.length >= ENOUGH_TO_SEARCH ? (
            <input
              type="search"
              className="today__search"
              value={search}
              aria-label={say('Search the activities')}
              placeholder={say('Search')}
              onChange={({ target }) => setSearch(target.value)}
            />
          ) : null}
          {found.length === 0 ? <p className="today__quiet">{say('No activity is called that.')}</p> : null}
          <ul className="activities">
            {found.map((activity) => (
              <li key={activity.id}>
                <Activity activity={activity} onPick={() => onPick(activity)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Activity({ activity, onPick }: { activity: DayActivity; onPick: () => void }) {
  const say = useSay()
  const language = useLanguage()
  const held: Held = { kind: 'activity', activity }
  const { setNodeRef, listeners } = useDraggable({ id: `activity:${activity.id}`, data: { held } })
  return (
    <button
      ref={setNodeRef}
      type="button"
      className="activity"
      data-energy={activity.energyLevel}
      aria-label={say('Put “{title}” on the day', { title: activity.title })}
      onMouseDown={listeners?.onMouseDown as React.MouseEventHandler | undefined}
      onTouchStart={listeners?.onTouchStart as React.TouchEventHandler | undefined}
      onClick={onPick}
    >
      <span className="activity__icon" aria-hidden>
        {activity.icon ?? '·'}
      </span>
      <span className="activity__title">{activity.title}</span>
      <span className="activity__length">{lengthText(language, activity.minutes)}</span>
      <EnergySign level={activity.energyLevel} label={say(ENERGY_WORDS[activity.energyLevel])} />
    </button>
  )
}

/** Without capitals and accents. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
