'use client'

import { useCallback, useEffect, useState } from 'react'
import { ask, useSay } from '@/plugins/languages/api.client'
import type { BookingDesk } from '../../desk/types'

/** A booking as the desk shows it, read as soon as it is looked at. */
export function useBooking(id: string | null) {
  const say = useSay()
  const [desk, setDesk] = useState<BookingDesk | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const reload = useCallback(async () => {
    if (id === null) return
    const answer = await ask<BookingDesk>(say, 'GET', `/bookings/${id}/desk`)
    if (answer.ok) setDesk(answer.body)
    setTrouble(answer.ok ? null : answer.message)
  }, [id, say])
  useEffect(() => void reload(), [reload])
  return { desk, trouble, reload }
}
