'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/**
 * Asks the server for the page again whenever the editor around it has saved. The panel posts `payload-document-event` behind
 * each save and autosave, once the page has said that it is ready.
 */
export function RefreshOnSave() {
  const router = useRouter()
  useEffect(() => {
    // The panel is the frame above this page, or the window that opened it.
    const panel = window.parent === window ? (window.opener as Window | null) : window.parent
    if (!panel) return
    const listen = (event: MessageEvent<unknown>) => {
      if (event.origin === window.location.origin && isSaved(event.data)) router.refresh()
    }
    window.addEventListener('message', listen)
    panel.postMessage({ type: 'payload-live-preview', ready: true }, window.location.origin)
    return () => window.removeEventListener('message', listen)
  }, [router])
  return null
}

function isSaved(data: unknown): boolean {
  return typeof data === 'object' && data !== null && (data as { type?: unknown }).type === 'payload-document-event'
}
