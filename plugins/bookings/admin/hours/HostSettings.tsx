'use client'

import { useSay } from '@/plugins/languages/api.client'
import { HOST_MAILS } from '@/src/lib/bookings'
import type { HostSettings as Settings, HoursData, WeekAround } from '../../hours/types'
import { HOST_MAIL_WORDS } from '../words'

interface HostSettingsProps {
  settings: Settings
  countries: HoursData['countries']
  regions: WeekAround['regions']
  onChange: (settings: Settings) => void
}

/** Where the clock stands, which holidays count, and how much is enough. */
export function HostSettings({ settings, countries, regions, onChange }: HostSettingsProps) {
  const say = useSay()
  const set = (change: Partial<Settings>) => onChange({ ...settings, ...change })
  const limit = (value: string) => (value === '' ? null : Number(value))
  return (
    <section className="hours__section" aria-labelledby="hours-settings">
      <div className="hours__title">
        <h2 id="hours-settings">{say('Clock, holidays, limits')}</h2>
      </div>
      <div className="hours__fields">
        <label>
          {say('Time zone')}
          <input
            type="text"
            required
            list="hours-zones"
            value={settings.timeZone}
            onChange={({ target }) => set({ timeZone: target.value })}
          />
          <datalist id="hours-zones">
            {Intl.supportedValuesOf('timeZone').map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </label>
        <label>
          {say('Public holidays of')}
          <select
            value={settings.country ?? ''}
            onChange={({ target }) => set({ country: target.value || null, region: null })}
          >
            <option value="">{say('No country')}</option>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {regions.length > 0 || settings.region ? (
          <label>
            {say('Region')}
            <select value={settings.region ?? ''} onChange={({ target }) => set({ region: target.value || null })}>
              <option value="">{say('The whole country')}</option>
              {settings.region && !regions.some(({ code }) => code === settings.region) ? (
                <option value={settings.region}>{settings.region}</option>
              ) : null}
              {regions.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <label>
          {say('At most a day')}
          <input
            type="number"
            min={1}
            max={1000}
            placeholder={say('no limit')}
            value={settings.maxPerDay ?? ''}
            onChange={({ target }) => set({ maxPerDay: limit(target.value) })}
          />
        </label>
        <label>
          {say('At most a week')}
          <input
            type="number"
            min={1}
            max={5000}
            placeholder={say('no limit')}
            value={settings.maxPerWeek ?? ''}
            onChange={({ target }) => set({ maxPerWeek: limit(target.value) })}
          />
        </label>
        <label className="hours__wide">
          {say('Mails about bookings')}
          <select
            value={settings.mails}
            onChange={({ target }) => set({ mails: HOST_MAILS.find((one) => one === target.value) ?? 'ALL' })}
          >
            {HOST_MAILS.map((one) => (
              <option key={one} value={one}>
                {say(HOST_MAIL_WORDS[one])}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="hours__checks">
        <label>
          <input
            type="checkbox"
            checked={settings.isActive}
            onChange={({ target }) => set({ isActive: target.checked })}
          />
          {say('Can be booked')}
        </label>
      </div>
    </section>
  )
}
