'use client'

import { useCallback, useEffect } from 'react'
import { isDay } from '@/src/lib/days'

interface Options {
  open: (day: string) => Promise<void>
  today: string
  /** Today's own address names no day. */
  isTodayBare: boolean
}

/** The day in the address: going to another one, and back through those that were open before. */
export function useDayAddress({ open, today, isTodayBare }: Options): (day: string) => void {
  useEffect(() => {
    const back = () => {
      const asked = new URLSearchParams(window.location.search).get('day')
      void open(isDay(asked) ? asked : today)
    }
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [open, today])

  return useCallback(
    (to: string) => {
      if (!isDay(to)) return
      window.history.pushState(null, '', isTodayBare && to === today ? window.location.pathname : `?day=${to}`)
      void open(to)
    },
    [isTodayBare, open, today],
  )
}
