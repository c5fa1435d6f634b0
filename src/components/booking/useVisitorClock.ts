import { useEffect, useMemo, useState } from 'react'
import { clockIn, deviceHour12, deviceZone, type Clock } from './clock'

/** The visitor's clock and zone. Null until the device has said: the page is made for everybody. */
export function useVisitorClock(locale: string): {
  zone: string | null
  setZone: (zone: string) => void
  clock: Clock
} {
  const [zone, setZone] = useState<string | null>(null)
  const [hour12, setHour12] = useState<boolean>()
  useEffect(() => {
    setZone(deviceZone())
    setHour12(deviceHour12())
  }, [])
  const clock = useMemo(() => clockIn(locale, hour12), [locale, hour12])
  return { zone, setZone, clock }
}
