'use client'

import { Button } from '@payloadcms/ui'
import { useSay } from '@/plugins/languages/api.client'
import type { CalendarHost, CalendarType } from '../../calendar/types'

interface FiltersProps {
  hosts: readonly CalendarHost[]
  types: readonly CalendarType[]
  chosenHosts: readonly string[]
  chosenTypes: readonly string[]
  mayBook: boolean
  onShow: (change: { hosts?: string[]; types?: string[] }) => void
  onNew: (kind: 'booking' | 'block') => void
}

/** Whose calendar it is and of what; and what can be put into it. */
export function Filters({ hosts, types, chosenHosts, chosenTypes, mayBook, onShow, onNew }: FiltersProps) {
  const say = useSay()
  return (
    <div className="cal__bar">
      {hosts.length > 1 ? (
        <div className="cal__hosts" role="group" aria-label={say('Hosts')}>
          {hosts.map(({ id, name }) => {
            const isChosen = chosenHosts.includes(id)
            return (
              <button
                key={id}
                type="button"
                aria-pressed={isChosen}
                onClick={() =>
                  onShow({ hosts: isChosen ? chosenHosts.filter((one) => one !== id) : [...chosenHosts, id] })
                }
              >
                {name}
              </button>
            )
          })}
        </div>
      ) : null}
      {types.length > 1 ? (
        <label className="cal__type">
          <span className="cal__unseen">{say('Booking type')}</span>
          <select
            value={chosenTypes[0] ?? ''}
            onChange={({ target }) => onShow({ types: target.value ? [target.value] : [] })}
          >
            <option value="">{say('All booking types')}</option>
            {types.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {mayBook ? (
        <div className="cal__make">
          <Button size="small" margin={false} onClick={() => onNew('booking')}>
            {say('New booking')}
          </Button>
          <Button size="small" margin={false} buttonStyle="secondary" onClick={() => onNew('block')}>
            {say('Block a time')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
