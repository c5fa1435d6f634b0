'use client'

import { useEffect, useRef } from 'react'
import { EMBED_MESSAGES } from '@/src/lib/embed'
import { BookingFlow, type BookingFlowProps } from './BookingFlow'

interface EmbeddedBookingProps extends Omit<BookingFlowProps, 'source' | 'onBooked'> {
  /** Origin of the site around the frame; null where nobody has said it: then nothing is told. */
  parent: string | null
}

/** The way to a time in a frame: tells the site around it how high it is, and when something has been booked. */
export function EmbeddedBooking({ parent, ...flow }: EmbeddedBookingProps) {
  const last = useRef(0)
  useEffect(() => {
    if (!parent || window.parent === window) return
    const page = document.body
    const tell = () => {
      const height = Math.ceil(page.getBoundingClientRect().height)
      if (height === last.current) return
      last.current = height
      window.parent.postMessage({ type: EMBED_MESSAGES.height, height }, parent)
    }
    // The body is at least as high as the frame; only what it holds says how high it wants to be.
    page.style.minHeight = '0'
    // Between a step and the site's answer the frame is too low for a moment: a scroll bar then would break lines anew.
    document.documentElement.style.scrollbarWidth = 'none'
    const observer = new ResizeObserver(tell)
    observer.observe(page)
    return () => observer.disconnect()
  }, [parent])
  const booked = () => {
    if (parent && window.parent !== window) window.parent.postMessage({ type: EMBED_MESSAGES.booked }, parent)
  }
  return <BookingFlow {...flow} source="EMBED" onBooked={booked} />
}
