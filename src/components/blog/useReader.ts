'use client'

import { useEffect, useState } from 'react'

/** What a kept page cannot hold, see `GET /api/posts/:id/reader`. */
export interface Reader {
  likes: number
  liked: boolean
  name: string | null
  token: string
}

const asked = new Map<string, Promise<Reader | null>>()

/** Asked once for a page, however many islands want to know. Null until it is known, and when nobody answers. */
export function useReader(postId: string): Reader | null {
  const [reader, setReader] = useState<Reader | null>(null)
  useEffect(() => {
    let isHere = true
    const answer = asked.get(postId) ?? ask(postId)
    asked.set(postId, answer)
    void answer.then((found) => {
      asked.delete(postId)
      if (isHere) setReader(found)
    })
    return () => {
      isHere = false
    }
  }, [postId])
  return reader
}

async function ask(postId: string): Promise<Reader | null> {
  try {
    const response = await fetch(`/api/posts/${postId}/reader`, { credentials: 'same-origin' })
    return response.ok ? ((await response.json()) as Reader) : null
  } catch {
    // The page is whole without it: links lead to pages that work.
    return null
  }
}
