'use client'

import { useRouter } from 'next/navigation'
import { FollowedUp } from './FollowedUp'

/** The button on a page that is read anew afterwards. */
export function FollowedUpHere({ client }: { client: string }) {
  const router = useRouter()
  return <FollowedUp client={client} onDone={() => router.refresh()} />
}
