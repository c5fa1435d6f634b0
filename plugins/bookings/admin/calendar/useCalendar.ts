'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { ask, useSay } from '@/plugins/languages/api.client'
import { addDays } from '@/src/lib/days'
import { daysOf, type CalendarView } from '../../calendar/span'
import type { CalendarData, CalendarItem } from '../../calendar/types'

/** What the calendar is set to; its address says the same. */
export interface CalendarSetting {
  view: CalendarView
  day: string
  /** Accounts and ids of types; empty is everything. */
  hosts: readonly string[]
  types: readonly string[]
}

/** Where something has been put, until the server has said so. */
export type Moved = Pick<CalendarItem, 'startsAt' | 'endsAt' | 'hosts'>

const LOOK_AGAIN_MILLISECONDS = 60_000

/** The calendar as the screen shows it: what the server said last, with what is being moved laid over. */
export function useCalendar(initial: CalendarData, first: CalendarSetting) {
  const say = useSay()
  const [setting, setSetting] = useState(first)
  const [data, setData] = useState(initial)
  const [moved, setMoved] = useState<ReadonlyMap<string, Moved>>(new Map())
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isLoading, setLoading] = useState(false)
  const asked = useRef(0)

  const load = useCallback(
    async (wanted: CalendarSetting) => {
      const turn = (asked.current += 1)
      const answer = await ask<CalendarData>(say, 'GET', `/bookings/calendar?${queryOf(wanted)}`)
      // Somebody has gone on meanwhile: that answer counts, not this one.
      if (turn !== asked.current) return
      if (answer.ok) {
        setData(answer.body)
        setTrouble(null)
      } else setTrouble(answer.message)
    },
    [say],
  )

  const show = useCallback(
    async (change: Partial<CalendarSetting>, { keepsAddress = false } = {}) => {
      const next = { ...setting, ...change }
      setSetting(next)
      if (!keepsAddress) window.history.pushState(null, '', `?${addressOf(next)}`)
      setLoading(true)
      await load(next)
      setLoading(false)
    },
    [load, setting],
  )

  const refresh = useCallback(() => load(setting), [load, setting])
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void refresh()
    }
    const every = setInterval(look, LOOK_AGAIN_MILLISECONDS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(every)
      document.removeEventListener('visibilitychange', look)
    }
  }, [refresh])

  /** Shows a thing at its new place while the server decides; a refusal puts it back. */
  const moveTo = useCallback(
    async (item: CalendarItem, to: Moved): Promise<{ ok: true } | { ok: false; message: string }> => {
      setMoved((last) => new Map(last).set(item.key, to))
      const answer = await ask(say, ...moveRequest(item, to))
      if (answer.ok) await refresh()
      setMoved((last) => new Map([...last].filter(([key]) => key !== item.key)))
      if (answer.ok) return { ok: true }
      void refresh()
      return answer
    },
    [refresh, say],
  )

  const items = useMemo(() => data.items.map((item) => ({ ...item, ...moved.get(item.key) })), [data.items, moved])
  return { setting, data, items, isLoading, trouble, show, refresh, moveTo }
}

/** Bookings have an operation of their own; calls and consultations are records like any other. */
function moveRequest(item: CalendarItem, to: Moved): [method: string, path: string, body: unknown] {
  const [host] = to.hosts
  const isOther = host !== undefined && !item.hosts.includes(host)
  switch (item.kind) {
    case 'CALL':
      return [
        'PATCH',
        `/client-calls/${item.id}?depth=0`,
        { scheduledAt: to.startsAt, ...(isOther ? { owner: host } : {}) },
      ]
    case 'CONSULTATION':
      return [
        'PATCH',
        `/consultations/${item.id}?depth=0`,
        { scheduledAt: to.startsAt, ...(isOther ? { assignedTo: host } : {}) },
      ]
    default:
      return [
        'POST',
        `/bookings/${item.id}/move`,
        { startsAt: to.startsAt, version: item.version, ...(isOther ? { host } : {}) },
      ]
  }
}

function queryOf({ view, day, hosts, types }: CalendarSetting): URLSearchParams {
  const days = daysOf(view, day)
  const query = new URLSearchParams({ from: days[0] ?? day, until: addDays(days.at(-1) ?? day, 1) })
  if (hosts.length > 0) query.set('hosts', hosts.join(','))
  if (types.length > 0) query.set('types', types.join(','))
  return query
}

function addressOf({ view, day, hosts, types }: CalendarSetting): URLSearchParams {
  const query = new URLSearchParams({ view, day })
  if (hosts.length > 0) query.set('hosts', hosts.join(','))
  if (types.length > 0) query.set('types', types.join(','))
  return query
}
