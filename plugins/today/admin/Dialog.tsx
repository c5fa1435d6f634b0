'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useSay } from '@/plugins/languages/api.client'

/** A sheet over the page: the browser keeps the focus in it, Escape and a click beside it close it, and the focus goes back. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const say = useSay()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    return () => {
      element?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className="today-dialog"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div className="today-dialog__page">
        <header>
          <h2 id={heading}>{title}</h2>
          <button type="button" className="today__plain" onClick={onClose} aria-label={say('Close')}>
            <span aria-hidden>×</span>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
