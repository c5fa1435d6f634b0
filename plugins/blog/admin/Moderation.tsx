'use client'

import { Button, toast, useConfig, useRouteCache, useSelection } from '@payloadcms/ui'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import './moderation.css'

const SHELVES = [
  { label: 'Waiting', status: 'PENDING' },
  { label: 'Approved', status: 'APPROVED' },
  { label: 'Rejected', status: 'REJECTED' },
  { label: 'Spam', status: 'SPAM' },
  { label: 'Not confirmed', status: 'UNCONFIRMED' },
] as const

const DECISIONS = [
  { label: 'Approve', status: 'APPROVED', done: 'Approved. They are on the page within seconds.' },
  { label: 'Reject', status: 'REJECTED', done: 'Rejected. Whoever wrote them is not told.' },
  { label: 'Mark as spam', status: 'SPAM', done: 'Marked as spam.' },
] as const

const FILTER = 'where[or][0][and][0][status][equals]'

/** Shelves of comments by status, and what an editor decides about the ones that are ticked. */
export function Moderation() {
  const { config } = useConfig()
  const { selectedIDs, setSelection } = useSelection()
  const { clearRouteCache } = useRouteCache()
  const [isBusy, setIsBusy] = useState(false)
  const current = useSearchParams().get(FILTER)
  const list = `${config.routes.admin}/collections/comments`
  const ids = selectedIDs.map(String)

  const decide = async ({ status, done }: (typeof DECISIONS)[number]) => {
    setIsBusy(true)
    const query = new URLSearchParams({ 'where[id][in]': ids.join(','), depth: '0' })
    const response = await fetch(`${config.routes.api}/comments?${query}`, {
      method: 'PATCH',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ status }),
    }).catch(() => null)
    setIsBusy(false)
    if (!response) return toast.error('The server did not answer. Check your connection and try again.')
    if (!response.ok) {
      const body = (await response.json().catch(() => ({}))) as { errors?: { message?: string }[]; message?: string }
      return toast.error(body.errors?.[0]?.message ?? body.message ?? 'That did not work. Try again.')
    }
    toast.success(done)
    // Ticked ones are unticked: they may no longer be in this list.
    for (const id of selectedIDs) setSelection(id)
    clearRouteCache()
  }

  return (
    <div className="moderation">
      <nav aria-label="Comments by status">
        <Link href={list} aria-current={current === null ? 'page' : undefined}>
          All
        </Link>
        {SHELVES.map(({ label, status }) => (
          <Link
            key={status}
            href={`${list}?${new URLSearchParams({ [FILTER]: status })}`}
            aria-current={current === status ? 'page' : undefined}
          >
            {label}
          </Link>
        ))}
      </nav>
      <div className="moderation__decisions" role="group" aria-label="Decide about the ticked comments">
        {ids.length === 0 ? <span>Tick comments to decide about them.</span> : <span>{ids.length} ticked</span>}
        {DECISIONS.map((decision) => (
          <Button
            key={decision.status}
            buttonStyle={decision.status === 'APPROVED' ? 'primary' : 'secondary'}
            size="small"
            margin={false}
            disabled={isBusy || ids.length === 0}
            onClick={() => void decide(decision)}
          >
            {decision.label}
          </Button>
        ))}
      </div>
    </div>
  )
}
