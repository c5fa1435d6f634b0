'use client'

import { Button } from '@payloadcms/ui'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useSay } from '@/plugins/languages/api.client'
import type { HoursData } from '../../hours/types'
import { BlockedTimes } from './BlockedTimes'
import { BusyCalendars } from './BusyCalendars'
import { DateHours } from './DateHours'
import { HostSettings } from './HostSettings'
import { ResultingWeek } from './ResultingWeek'
import { useHours } from './useHours'
import { WeekHours } from './WeekHours'

interface HoursEditorProps {
  initial: HoursData
  /** The collection's address in the panel. */
  base: string
  now: string
}

/** When a host can be booked, in one place, and beside it the week that comes of it, before anything is saved. */
export function HoursEditor({ initial, base, now }: HoursEditorProps) {
  const say = useSay()
  const router = useRouter()
  const hours = useHours(initial, now, say('The hours are saved. They count from now on.'))
  const { draft, change, isChanged, isSaving, said } = hours
  const stretches = (next: typeof draft.stretches) => change({ stretches: next })
  return (
    <form
      className="hours__form"
      onSubmit={(event) => {
        event.preventDefault()
        void hours.save()
      }}
    >
      <div className="hours__head">
        <div>
          <p className="hours__over">{initial.isOwn ? say('Your bookable hours') : say('Bookable hours')}</p>
          <h1>{initial.host.name}</h1>
        </div>
        <div className="hours__ways">
          {initial.hosts.length > 1 ? (
            <label>
              {say('Host')}
              <select
                value={initial.host.id}
                disabled={isChanged}
                onChange={({ target }) => router.push(`${base}/editor?host=${target.value}`)}
              >
                {initial.hosts.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          ) : null}
          <Link href={base} prefetch={false}>
            {say('All hours as a list')}
          </Link>
        </div>
      </div>
      <div className="hours__columns">
        <div className="hours__edit">
          <WeekHours stretches={draft.stretches} types={initial.types} onChange={stretches} />
          <DateHours stretches={draft.stretches} types={initial.types} onChange={stretches} />
          <BlockedTimes
            blocks={draft.blocks}
            mayBlockAll={initial.mayBlockAll}
            onChange={(blocks) => change({ blocks })}
          />
          <HostSettings
            settings={draft.settings}
            countries={initial.countries}
            regions={hours.around.regions}
            onChange={(settings) => change({ settings })}
          />
          {initial.feeds ? <BusyCalendars feeds={initial.feeds} organization={initial.organization} /> : null}
        </div>
        <ResultingWeek
          week={hours.week}
          types={initial.types}
          type={hours.type}
          isActive={draft.settings.isActive}
          timeZone={draft.settings.timeZone}
          onType={hours.setTypeId}
          onTurn={hours.turn}
        />
      </div>
      <div className="hours__bar" data-changed={isChanged}>
        <p role="status" aria-live="polite">
          {said?.kind === 'done' ? said.text : isChanged ? say('Not saved yet.') : ''}
        </p>
        {said?.kind === 'problem' ? (
          <p role="alert" className="hours__problem">
            {said.text}
          </p>
        ) : null}
        <button type="button" className="hours__plain" disabled={!isChanged || isSaving} onClick={hours.discard}>
          {say('Discard the changes')}
        </button>
        <Button type="submit" margin={false} disabled={!isChanged || isSaving}>
          {isSaving ? say('Saving…') : say('Save the hours')}
        </Button>
      </div>
    </form>
  )
}
