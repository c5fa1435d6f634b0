import { useCallback, useEffect, useRef, useState } from 'react'
import { holdTime, releaseTime, type Refusal } from './client'

export type HoldState =
  | { state: 'none' | 'asking' | 'over' }
  /** It could not be kept, for a reason that does not concern the time itself: the form can be sent nevertheless. */
  | { state: 'failed'; refusal: Refusal }
  | { state: 'held'; hold: string; expiresAt: string }

interface Wish {
  type: string
  startsAt: string
  host: string | null
}

/** Keeps the chosen time while the form is open, and lets it go with the page. */
export function useHold(wish: Wish | null, onRefused: (refusal: Refusal) => void) {
  const [state, setState] = useState<HoldState>({ state: 'none' })
  const [round, setRound] = useState(0)
  const held = useRef<string | null>(null)
  const asked = useRef('')
  const refused = useRef(onRefused)
  useEffect(() => {
    refused.current = onRefused
  })

  const letGo = useCallback(() => {
    const hold = held.current
    held.current = null
    if (hold) void releaseTime(hold)
  }, [])

  const key = wish ? [wish.type, wish.startsAt, wish.host, round].join(' ') : ''
  useEffect(() => {
    if (asked.current === key) return
    asked.current = key
    if (!wish) {
      letGo()
      return setState({ state: 'none' })
    }
    const take = async () => {
      setState({ state: 'asking' })
      const previous = held.current
      held.current = null
      const reply = await holdTime({
        type: wish.type,
        startsAt: wish.startsAt,
        ...(wish.host ? { host: wish.host } : {}),
        ...(previous ? { previous } : {}),
      })
      if (asked.current !== key) {
        // The visitor has gone on: what was kept meanwhile is of no use.
        if (reply.ok) void releaseTime(reply.value.hold)
        return
      }
      if (reply.ok) {
        held.current = reply.value.hold
        return setState({ state: 'held', hold: reply.value.hold, expiresAt: reply.value.expiresAt })
      }
      const isAboutTime = reply.status === 409 || reply.status === 400 || reply.status === 404
      setState(isAboutTime ? { state: 'none' } : { state: 'failed', refusal: reply })
      if (isAboutTime) refused.current(reply)
    }
    void take()
  }, [key, wish, letGo])

  useEffect(() => {
    window.addEventListener('pagehide', letGo)
    return () => {
      window.removeEventListener('pagehide', letGo)
      letGo()
    }
  }, [letGo])

  return {
    hold: state,
    /** The time has run out. */
    expire: useCallback(() => {
      held.current = null
      setState({ state: 'over' })
    }, []),
    again: useCallback(() => setRound((before) => before + 1), []),
    /** The booking has taken its place. */
    forget: useCallback(() => {
      held.current = null
    }, []),
  }
}
