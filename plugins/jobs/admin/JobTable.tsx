'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
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
  failed: 'Nothing has failed.',
  running: 'Nothing runs at this moment.',
  waiting: 'Nothing waits.',
  dead: 'No dead letters.',
}

export function JobTable({ list, jobs, total, onRetry, onCancel, onPick }: Props) {
  if (jobs.length === 0) return <p className="jobs__empty">{EMPTY[list]}</p>
  return (
    <>
      <ul className="jobs__jobs">
        {jobs.map((job) => (
          <li key={job.id}>
            <header>
              <button type="button" onClick={() => onPick(job.queue)}>
                {job.queue}
              </button>
              <span>{when(list, job)}</span>
              <span>{triesOf(list, job)}</span>
            </header>
            {job.error ? <p className="jobs__error">{job.error}</p> : null}
            {job.data && Object.keys(job.data).length > 0 ? (
              <code className="jobs__data">{JSON.stringify(job.data)}</code>
            ) : null}
            <div className="jobs__actions">
              {list === 'failed' ? (
                <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void onRetry(job)}>
                  Try again
                </Button>
              ) : null}
              {list === 'running' || list === 'waiting' ? <CancelButton onCancel={() => onCancel(job)} /> : null}
            </div>
          </li>
        ))}
      </ul>
      {total > jobs.length ? (
        <p className="jobs__empty">
          The newest {jobs.length} of {total}. Choose a queue above to see its own.
        </p>
      ) : null}
    </>
  )
}

/** Cancelling cannot be undone, so it asks once more. */
function CancelButton({ onCancel }: { onCancel: () => Promise<void> }) {
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) {
    return (
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setAsking(true)}>
        Cancel this job
      </Button>
    )
  }
  return (
    <>
      <Button className="jobs__harm" size="small" margin={false} onClick={() => void onCancel()}>
        Yes, cancel it
      </Button>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setAsking(false)}>
        Keep it
      </Button>
    </>
  )
}

function when(list: JobList, job: JobRow): string {
  switch (list) {
    case 'failed':
      return `failed ${ago(job.completedAt ?? job.createdAt)}`
    case 'running':
      return `began ${ago(job.startedAt ?? job.createdAt)}`
    case 'waiting':
      return job.state === 'retry' ? `next try ${ago(job.startAfter)}` : `due ${ago(job.startAfter)}`
    case 'dead':
      return `gave up ${ago(job.createdAt)}`
  }
}

function triesOf(list: JobList, { tries, tryLimit }: JobRow): string {
  if (list === 'dead') return tries === 1 ? 'after one try' : `after ${tries} tries`
  return tries === 0 ? 'not tried yet' : `try ${tries} of ${tryLimit}`
}
