'use client'

import { useId, useMemo } from 'react'
import type { BookingWords } from '@/src/lib/booking-words'
import { deviceZone, offsetOf, placeOf, zonesByRegion } from './clock'
import styles from './Picker.module.css'

interface ZonePickerProps {
  zone: string
  onZone: (zone: string) => void
  words: BookingWords
}

/** On whose clock the times are shown. A plain list: every device has its own good way to choose from one. */
export function ZonePicker({ zone, onZone, words }: ZonePickerProps) {
  const id = useId()
  const own = deviceZone()
  const regions = useMemo(() => zonesByRegion(zone), [zone])
  const now = new Date()
  return (
    <div className={styles.zone}>
      <label htmlFor={id} className="label">
        {words.zone}
      </label>
      <select id={id} value={zone} onChange={(event) => onZone(event.target.value)}>
        <option value={own}>
          {placeOf(own)} ({offsetOf(own, now)}), {words.zoneYours}
        </option>
        {regions.map(([region, zones]) => (
          <optgroup key={region} label={region}>
            {zones
              .filter((name) => name !== own)
              .map((name) => (
                <option key={name} value={name}>
                  {name === zone ? `${placeOf(name)} (${offsetOf(name, now)})` : placeOf(name)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
