'use client'

import { useEffect, type RefObject } from 'react'

/** Tells the styles where an element begins on the page, so that it can fill the window from there on. */
export function useRoomBelow(element: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const measure = () => {
      const top = (element.current?.getBoundingClientRect().top ?? 0) + window.scrollY
      element.current?.style.setProperty('--board-top', `${Math.round(top)}px`)
    }
    measure()
    window.addEventListener('resize', measure)
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => {
      window.removeEventListener('resize', measure)
      observer.disconnect()
    }
  }, [element])
}
