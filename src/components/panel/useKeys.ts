'use client'

import { useCallback, useEffect, useState } from 'react'

/**
 * Keys of a page by what they do; they are quiet while somebody writes, a sheet is open, or something is moved.
 *
 * @param stored under which name the browser keeps whether letters do something
 */
export function useKeys(stored: string, actions: Record<string, () => void>, isQuiet: () => boolean) {
  const [isOn, setOn] = useState(true)
  useEffect(() => setOn(localStorage.getItem(stored) !== 'off'), [stored])

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

  const switchKeys = useCallback(
    (next: boolean) => {
      localStorage.setItem(stored, next ? 'on' : 'off')
      setOn(next)
    },
    [stored],
  )
  return { isOn, switchKeys }
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  )
}
