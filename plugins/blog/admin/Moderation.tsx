'use client'

import { Button, toast, useConfig, useRouteCache, useSelection } from '@payloadcms/ui'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { word } from '@/plugins/languages/api'
import { ask, useSay } from '@/plugins/languages/api.client'
import './moderation.css'

const SHELVES = [
  { label: word('Waiting'), status: 'PENDING' },
  { label: word('Approved'), status: 'APPROVED' },
  { label: word('Rejected'), status: 'REJECTED' },
  { label: word('Spam'), status: 'SPAM' },
  { label: word('Not confirmed'), status: 'UNCONFIRMED' },
] as const

const DECISIONS = [
  { label: word('Approve'), status: 'APPROVED', done: word('Approved. They are on the page within seconds.') },
  { label: word('Reject'), status: 'REJECTED', done: word('Rejected. Whoever wrote them is not told.') },
  { label: word('Mark as spam'), status: 'SPAM', done: word('Marked as spam.') },
] as const

const FILTER = 'where[or][0][and][0][status][equals]'

/** Shelves of comments by status, and what an editor decides about the ones that are ticked. */
export function Moderation({ mayDecide }: { mayDecide: boolean }) {
  const say = useSay()
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
    const answer = await ask(say, 'PATCH', `/comments?${query}`, { status })
    setIsBusy(false)
    if (!answer.ok) return toast.error(answer.message)
    toast.success(say(done))
    // Ticked ones are unticked: they may no longer be in this list.
    for (const id of selectedIDs) setSelection(id)
    clearRouteCache()
  }

  return (
    <div className="moderation">
      <nav aria-label={say('Comments by status')}>
        <Link href={list} aria-current={current === null ? 'page' : undefined}>
          {say('All')}
        </Link>
        {SHELVES.map(({ label, status }) => (
          <Link
            key={status}
            href={`${list}?${new URLSearchParams({ [FILTER]: status })}`}
            aria-current={current === status ? 'page' : undefined}
          >
            {say(label)}
          </Link>
        ))}
      </nav>
      {mayDecide ? (
        <div className="moderation__decisions" role="group" aria-label={say('Decide about the ticked comments')}>
          {ids.length === 0 ? (
            <span>{say('Tick comments to decide about them.')}</span>
          ) : (
            <span>{say('{count} ticked', { count: ids.length })}</span>
          )}
          {DECISIONS.map((decision) => (
            <Button
              key={decision.status}
              buttonStyle={decision.status === 'APPROVED' ? 'primary' : 'secondary'}
              size="small"
              margin={false}
              disabled={isBusy || ids.length === 0}
              onClick={() => void decide(decision)}
            >
              {say(decision.label)}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  )
}
