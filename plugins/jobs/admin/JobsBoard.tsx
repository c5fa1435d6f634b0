'use client'

import { Button, toast, useStepNav } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { word } from '@/plugins/languages/api'
import { ask, useSay } from '@/plugins/languages/api.client'
import type { JobList, JobsOverview } from '../overview'
import { JobTable } from './JobTable'
import { QueueTable } from './QueueTable'

const REFRESH_MILLISECONDS = 5_000

const LISTS: { list: JobList; label: string }[] = [
  { list: 'failed', label: word('Failed') },
  { list: 'running', label: word('Running') },
  { list: 'waiting', label: word('Waiting') },
  { list: 'dead', label: word('Dead letters') },
]

/** Queues in numbers, and one list of jobs below; fresh every five seconds while somebody looks. */
export function JobsBoard({ initial }: { initial: JobsOverview }) {
  const say = useSay()
  const [overview, setOverview] = useState(initial)
  const [list, setList] = useState<JobList>(initial.list)
  const [queue, setQueue] = useState<string | null>(null)
  const { setStepNav } = useStepNav()

  useEffect(() => setStepNav([{ label: say('Jobs') }]), [setStepNav, say])

  const load = useCallback(
    async (signal?: AbortSignal) => {
      const parameters = new URLSearchParams({ list, ...(queue ? { queue } : {}) })
      const response = await fetch(`/api/jobs?${parameters}`, { credentials: 'same-origin', signal: signal ?? null })
      if (response.ok) setOverview((await response.json()) as JobsOverview)
    },
    [list, queue],
  )

  useEffect(() => {
    const controller = new AbortController()
    const look = () => {
      if (document.visibilityState !== 'visible') return
      load(controller.signal).catch((error: unknown) => {
        // A server that restarts is back at the next look.
        if (!controller.signal.aborted) console.warn('The jobs could not be read.', error)
      })
    }
    look()
    const timer = setInterval(look, REFRESH_MILLISECONDS)
    return () => {
      clearInterval(timer)
      controller.abort()
    }
  }, [load])

  const command = async (path: string) => {
    const answer = await ask<{ message?: string }>(say, 'POST', `/jobs/${path}`)
    if (answer.ok) toast.success(answer.body.message ?? say('Done.'))
    else toast.error(answer.message)
    await load()
  }
  const dead = overview.queues.reduce((sum, reading) => sum + reading.dead, 0)
  const counts: Record<JobList, number> = {
    failed: overview.queues.reduce((sum, reading) => sum + reading.failed, 0),
    running: overview.queues.reduce((sum, reading) => sum + reading.running, 0),
    waiting: overview.queues.reduce((sum, reading) => sum + reading.waiting, 0),
    dead,
  }

  return (
    <>
      <p className="jobs__workers" data-alive={overview.workers.length > 0} role="status">
        {overview.workers.length === 0
          ? say('No worker runs. Jobs wait until one does: npm start brings one up.')
          : say({ one: 'One worker runs.', other: '{count} workers run.' }, { count: overview.workers.length })}
      </p>
      <QueueTable queues={overview.queues} selected={queue} onSelect={setQueue} />
      <div className="jobs__lists" role="group" aria-label={say('Which jobs')}>
        {LISTS.map((entry) => (
          <button key={entry.list} type="button" aria-pressed={list === entry.list} onClick={() => setList(entry.list)}>
            {say(entry.label)} <span>{counts[entry.list]}</span>
          </button>
        ))}
        {queue ? (
          <button type="button" className="jobs__filter" onClick={() => setQueue(null)}>
            {queue} <span aria-hidden>×</span>
            <span className="jobs__hidden">{say('Show all queues')}</span>
          </button>
        ) : null}
        {list === 'dead' && queue && overview.total > 0 ? (
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => void command(`${encodeURIComponent(queue)}/redrive`)}
          >
            {say({ one: 'Put it back to work', other: 'Put all {count} back to work' }, { count: overview.total })}
          </Button>
        ) : null}
      </div>
      <JobTable
        // The answer of the list before stays until the new one is there.
        list={overview.list}
        jobs={overview.jobs}
        total={overview.total}
        onRetry={(job) => command(`${encodeURIComponent(job.queue)}/${job.id}/retry`)}
        onCancel={(job) => command(`${encodeURIComponent(job.queue)}/${job.id}/cancel`)}
        onPick={setQueue}
      />
    </>
  )
}
