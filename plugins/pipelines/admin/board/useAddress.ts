'use client'

import { useCallback, useState } from 'react'
import { writeAddress, type BoardAddress } from '../state/filter'

/** What the board shows, written into the page's address as it changes, so that the view is a link. */
export function useAddress(initial: BoardAddress) {
  const [address, setAddress] = useState(initial)
  const change = useCallback((next: BoardAddress) => {
    const parameters = writeAddress(next).toString()
    window.history.replaceState(null, '', parameters === '' ? window.location.pathname : `?${parameters}`)
    setAddress(next)
  }, [])
  return [address, change] as const
}
