'use client'

import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import './side-sheet.css'

interface Props {
  title: string
  /** What the button is called that closes it. */
  closeLabel: string
  onClose: () => void
  children: ReactNode
  /** A line above the title. */
  above?: ReactNode
  className?: string
}

/** A sheet at the side of the panel, from below on a phone. The browser's own dialog: it keeps the focus, and gives it back. */
export function SideSheet({ title, above, closeLabel, onClose, children, className = '' }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  // Closed before it leaves the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  return (
    <dialog
      ref={dialog}
      className={`side-sheet ${className}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) onClose()
      }}
    >
      <div className="side-sheet__page">
        <div className="side-sheet__head">
          <div>
            {above}
            <h2 id={heading} tabIndex={-1}>
              {title}
            </h2>
          </div>
          <button type="button" className="side-sheet__close" aria-label={closeLabel} onClick={onClose}>
            <svg viewBox="0 0 12 12" width="14" height="14" aria-hidden="true">
              <path d="m2 2 8 8M10 2l-8 8" />
            </svg>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
