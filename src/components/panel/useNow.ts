'use client'

import { useEffect, useState } from 'react'
import { minutesOf } from '@/src/lib/wall-clock'

const EVERY_MILLISECONDS = 20_000

/** The minute of the day that it is in a time zone; null until the browser has drawn, so that server and browser agree. */
export function useNow(timeZone: string): number | null {
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => {
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    const look = () => setNow(minutesOf(clock.format(new Date())))
    look()
    const timer = setInterval(look, EVERY_MILLISECONDS)
    return () => clearInterval(timer)
  }, [timeZone])
  return now
}
