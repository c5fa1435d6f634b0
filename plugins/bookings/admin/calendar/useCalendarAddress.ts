'use client'

import { useEffect, useRef } from 'react'
import { isDay } from '@/src/lib/days'
import { isView } from '../../calendar/span'
import type { useCalendar } from './useCalendar'

interface Options extends Pick<ReturnType<typeof useCalendar>, 'show'> {
  today: string
  /** Whether the address itself names a view. */
  isViewNamed: boolean
}

/** What the address says: the view that a phone begins with, and the way back through those that were open before. */
export function useCalendarAddress({ show, today, isViewNamed }: Options): void {
  // A phone has no room for a week beside itself.
  const isFirst = useRef(true)
  useEffect(() => {
    if (!isFirst.current) return
    isFirst.current = false
    if (!isViewNamed && window.matchMedia('(max-width: 48rem)').matches)
      void show({ view: 'agenda' }, { keepsAddress: true })
  }, [isViewNamed, show])
  useEffect(() => {
    const back = () => {
      const query = new URLSearchParams(window.location.search)
      const [asked, on] = [query.get('view'), query.get('day')]
      const list = (name: string) => query.get(name)?.split(',').filter(Boolean) ?? []
      void show(
        {
          view: isView(asked) ? asked : 'week',
          day: isDay(on) ? on : today,
          hosts: list('hosts'),
          types: list('types'),
        },
        { keepsAddress: true },
      )
    }
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [show, today])
}
