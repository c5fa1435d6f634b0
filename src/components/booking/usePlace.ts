import { useCallback, useEffect, useState } from 'react'
import { readPlace, START, writePlace, type Place } from './place'

/** The place in the booking as the address says it, and how to go elsewhere: forward, or in place of where one is. */
export function usePlace(): [Place, (place: Place, how?: 'forward' | 'instead') => void] {
  const [place, setPlace] = useState(START)
  useEffect(() => {
    const read = () => setPlace(readPlace(window.location.hash))
    read()
    window.addEventListener('popstate', read)
    return () => window.removeEventListener('popstate', read)
  }, [])
  const go = useCallback((next: Place, how: 'forward' | 'instead' = 'forward') => {
    setPlace(next)
    if (how === 'forward') window.history.pushState(null, '', writePlace(next))
    else window.history.replaceState(null, '', writePlace(next))
  }, [])
  return [place, go]
}
