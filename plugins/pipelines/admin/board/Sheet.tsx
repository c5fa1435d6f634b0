'use client'

import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { useSay } from '@/plugins/languages/api.client'

interface Props {
  title: string
  onClose: () => void
  children: ReactNode
  /** A line above the title. */
  above?: ReactNode
}

/** A sheet at the side, from below on a phone. The browser's own dialog: it keeps the focus, and gives it back. */
export function Sheet({ title, above, onClose, children }: Props) {
  const say = useSay()
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
      className="board-sheet"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) onClose()
      }}
    >
      <div className="board-sheet__page">
        <div className="board-sheet__head">
          <div>
            {above}
            <h2 id={heading} tabIndex={-1}>
              {title}
            </h2>
          </div>
          <button type="button" className="board-sheet__close" aria-label={say('Close')} onClick={onClose}>
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
