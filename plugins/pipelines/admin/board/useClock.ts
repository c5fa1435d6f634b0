'use client'

import { useEffect, useState } from 'react'

export interface Clock {
  /** Milliseconds. */
  now: number
  /** The calendar day where the person is, `YYYY-MM-DD`. */
  today: string
}

/** The time, minute by minute. Begins with the server's, so that server and browser draw the same page. */
export function useClock(serverTime: string): Clock {
  const [clock, setClock] = useState<Clock>({ now: new Date(serverTime).getTime(), today: serverTime.slice(0, 10) })
  useEffect(() => {
    const tick = () => setClock({ now: Date.now(), today: localDay(new Date()) })
    tick()
    const timer = setInterval(tick, 60_000)
    return () => clearInterval(timer)
  }, [])
  return clock
}

function localDay(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
