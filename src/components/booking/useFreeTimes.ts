import { useCallback, useEffect, useRef, useState } from 'react'
import { dayIn } from '@/src/lib/calendar-day'
import { lastDayOf } from './calendar'
import { readFreeTimes } from './client'
import type { FreeTimes } from './types'

interface Question {
  type: string
  /** Id of the host; null for any. */
  host: string | null
  timeZone: string
  /** `YYYY-MM` */
  month: string
  /** A manage link's token: its own booking is not in its way. */
  token?: string
}

export type Free = { state: 'loading' | 'problem'; times: null } | { state: 'ready'; times: FreeTimes }

/** The free times of a month. What was read stays until `refresh`, so that paging back and forth asks once. */
export function useFreeTimes(question: Question): { free: Free; refresh: () => void } {
  const { type, host, timeZone, month, token } = question
  const [round, setRound] = useState(0)
  const [known, setKnown] = useState<ReadonlyMap<string, FreeTimes | 'problem'>>(new Map())
  const asked = useRef(new Set<string>())
  const key = [type, host, timeZone, month, round].join(' ')

  useEffect(() => {
    if (asked.current.has(key)) return
    asked.current.add(key)
    const first = `${month}-01`
    const today = dayIn(timeZone, new Date())
    const from = first < today ? today : first
    const read = async () => {
      const reply = await readFreeTimes({
        type,
        from,
        until: lastDayOf(month),
        timeZone,
        ...(host ? { host } : {}),
        ...(token ? { token } : {}),
      })
      setKnown((before) => new Map(before).set(key, reply.ok ? reply.value : 'problem'))
    }
    void read()
  }, [key, type, host, timeZone, month, token])

  const found = known.get(key)
  const refresh = useCallback(() => setRound((before) => before + 1), [])
  if (found === undefined) return { free: { state: 'loading', times: null }, refresh }
  if (found === 'problem') return { free: { state: 'problem', times: null }, refresh }
  return { free: { state: 'ready', times: found }, refresh }
}
