'use client'

import { Button } from '@payloadcms/ui'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useSay } from '@/plugins/languages/api.client'
import type { HoursHost } from '../../hours/types'
import { useApi } from './useApi'

interface BecomeHostProps {
  user: string
  organization: string
  hosts: readonly HoursHost[]
  base: string
}

/** For somebody who is no host yet: how to become one, and whose hours there are otherwise. */
export function BecomeHost({ user, organization, hosts, base }: BecomeHostProps) {
  const say = useSay()
  const api = useApi()
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  async function become() {
    setBusy(true)
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    const answer = await api('POST', '/booking-hosts?depth=0', { user, organization, timeZone, isActive: true })
    setBusy(false)
    if (answer.ok) router.refresh()
    else setProblem(answer.message)
  }
  return (
    <>
      <h1>{say('Bookable hours')}</h1>
      <p className="hours__lead">
        {say('You cannot be booked yet. Become a host, and say here at which hours visitors may book you.')}
      </p>
      <Button onClick={() => void become()} disabled={isBusy} margin={false}>
        {say('Become a host')}
      </Button>
      {problem ? (
        <p role="alert" className="hours__problem">
          {problem}
        </p>
      ) : null}
      {hosts.length > 0 ? (
        <section className="hours__others">
          <h2>{say('Hours of others')}</h2>
          <ul>
            {hosts.map(({ id, name }) => (
              <li key={id}>
                <Link href={`${base}/editor?host=${id}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
