'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { word } from '@/plugins/languages/api'
import { useLanguage, useSay, type Say } from '@/plugins/languages/api.client'
import type { JobList, JobRow } from '../overview'
import { ago } from './words'

interface Props {
  list: JobList
  jobs: JobRow[]
  total: number
  onRetry: (job: JobRow) => Promise<void>
  onCancel: (job: JobRow) => Promise<void>
  /** Shows one queue alone. */
  onPick: (queue: string) => void
}

const EMPTY: Record<JobList, string> = {
  failed: word('Nothing has failed.'),
  running: word('Nothing runs at this moment.'),
  waiting: word('Nothing waits.'),
  dead: word('No dead letters.'),
}

export function JobTable({ list, jobs, total, onRetry, onCancel, onPick }: Props) {
  const say = useSay()
  const language = useLanguage()
  if (jobs.length === 0) return <p className="jobs__empty">{say(EMPTY[list])}</p>
  return (
    <>
      <ul className="jobs__jobs">
        {jobs.map((job) => (
          <li key={job.id}>
            <header>
              <button type="button" onClick={() => onPick(job.queue)}>
                {job.queue}
              </button>
              <span>{when(list, job, say, language)}</span>
              <span>{triesOf(list, job, say)}</span>
            </header>
            {job.error ? <p className="jobs__error">{job.error}</p> : null}
            {job.data && Object.keys(job.data).length > 0 ? (
              <code className="jobs__data">{JSON.stringify(job.data)}</code>
            ) : null}
            <div className="jobs__actions">
              {list === 'failed' ? (
                <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void onRetry(job)}>
                  {say('Try again')}
                </Button>
              ) : null}
              {list === 'running' || list === 'waiting' ? <CancelButton onCancel={() => onCancel(job)} /> : null}
            </div>
          </li>
        ))}
      </ul>
      {total > jobs.length ? (
        <p className="jobs__empty">
          {say('The newest {shown} of {total}. Choose a queue above to see its own.', { shown: jobs.length, total })}
        </p>
      ) : null}
    </>
  )
}

/** Cancelling cannot be undone, so it asks once more. */
function CancelButton({ onCancel }: { onCancel: () => Promise<void> }) {
  const say = useSay()
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) {
    return (
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setAsking(true)}>
        {say('Cancel this job')}
      </Button>
    )
  }
  return (
    <>
      <Button className="jobs__harm" size="small" margin={false} onClick={() => void onCancel()}>
        {say('Yes, cancel it')}
      </Button>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setAsking(false)}>
        {say('Keep it')}
      </Button>
    </>
  )
}

function when(list: JobList, job: JobRow, say: Say, language: string): string {
  const time = (iso: string) => ({ time: ago(iso, language) })
  switch (list) {
    case 'failed':
      return say('failed {time}', time(job.completedAt ?? job.createdAt))
    case 'running':
      return say('began {time}', time(job.startedAt ?? job.createdAt))
    case 'waiting':
      return say(job.state === 'retry' ? 'next try {time}' : 'due {time}', time(job.startAfter))
    case 'dead':
      return say('gave up {time}', time(job.createdAt))
  }
}

function triesOf(list: JobList, { tries, tryLimit }: JobRow, say: Say): string {
  if (list === 'dead') return say({ one: 'after one try', other: 'after {count} tries' }, { count: tries })
  return tries === 0 ? say('not tried yet') : say('try {tries} of {limit}', { tries, limit: tryLimit })
}
