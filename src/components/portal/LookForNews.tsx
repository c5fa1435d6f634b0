'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY_MILLISECONDS = 15_000

/** Asks now and then, while somebody looks, whether there is a message that the page does not show, and shows it. */
export function LookForNews({ client, newest }: { client: string; newest: string | null }) {
  const router = useRouter()
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible') return
      const response = await fetch(`/api/portal/news?client=${client}`, { credentials: 'same-origin' })
      if (!response.ok) return
      const news = (await response.json()) as { newest: string | null }
      if (news.newest !== newest) router.refresh()
    }
    const lookAgain = () => {
      // A server that restarts is back at the next look.
      look().catch((error: unknown) => console.warn('The portal could not be asked for news.', error))
    }
    const timer = setInterval(lookAgain, EVERY_MILLISECONDS)
    document.addEventListener('visibilitychange', lookAgain)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', lookAgain)
    }
  }, [client, newest, router])
  return null
}
