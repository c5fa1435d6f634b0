import type { AdminViewServerProps } from 'payload'
import { Gutter } from '@payloadcms/ui'
import { personIn } from '@/plugins/access/api'
import { sayIn } from '@/plugins/languages/api'
import { readOverview } from '../overview'
import { JobsBoard } from './JobsBoard'
import './jobs.css'

/** The jobs screen. For platform administrators: queues carry the work of every organization. */
export async function JobsView({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const say = sayIn(req.i18n)
  if (personIn(req)?.isAdmin !== true) {
    return (
      <Gutter className="jobs">
        <h1>{say('Jobs')}</h1>
        <p className="jobs__empty">
          {say('Jobs carry the work of every organization, so only platform administrators see them.')}
        </p>
      </Gutter>
    )
  }
  return (
    <Gutter className="jobs">
      <h1>{say('Jobs')}</h1>
      <JobsBoard initial={await readOverview(req, { list: 'failed', queue: null })} />
    </Gutter>
  )
}
