'use client'

import { useCallback, useEffect, useState } from 'react'

const STORED = 'orrery-today-keys'

/** Keys of a page by what they do; they are quiet while somebody writes, a sheet is open, or something is moved. */
export function useKeys(actions: Record<string, () => void>, isQuiet: () => boolean) {
  const [isOn, setOn] = useState(true)
  useEffect(() => setOn(localStorage.getItem(STORED) !== 'off'), [])

  useEffect(() => {
    if (!isOn) return
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isQuiet()) return
      if (isWriting(event.target) || document.querySelector('dialog[open], .payload__modal-item')) return
      const action = actions[event.key]
      if (!action) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [actions, isOn, isQuiet])

  const switchKeys = useCallback((next: boolean) => {
    localStorage.setItem(STORED, next ? 'on' : 'off')
    setOn(next)
  }, [])
  return { isOn, switchKeys }
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}
