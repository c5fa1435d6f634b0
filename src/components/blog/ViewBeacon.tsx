'use client'

import { useEffect } from 'react'

/** Says once that the post was opened by somebody who stays longer than a glance. Nothing is stored in the browser. */
export function ViewBeacon({ postId }: { postId: string }) {
  useEffect(() => {
    const timer = setTimeout(() => {
      navigator.sendBeacon(`/api/posts/${postId}/view`)
    }, 1500)
    return () => clearTimeout(timer)
  }, [postId])
  return null
}
