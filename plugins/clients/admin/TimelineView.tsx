import { SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { allows } from '@/plugins/access/api'
import { sayIn } from '@/plugins/languages/api'
import { idOf } from '@/src/lib/ids'
import type { TimelineSource } from '../options'
import { readTimeline } from '../timeline/readTimeline'
import { TimelineBoard } from './TimelineBoard'
import './clients.css'

/** A tab of a client's record: everything that happened, newest first, and two quick actions. */
export async function TimelineView({
  doc,
  initPageResult,
  sources,
}: DocumentViewServerProps & { sources: readonly TimelineSource[] }) {
  const { req, collectionConfig } = initPageResult
  const say = sayIn(req.i18n)
  const client = String(doc.id)
  const organization = idOf(doc.organization)
  if (!organization) return null
  const row = { organization, client, owner: idOf(req.user?.id) }
  return (
    <section className="client-line gutter--left gutter--right" aria-label={say('Timeline')}>
      <SetDocumentStepNav
        collectionSlug={collectionConfig?.slug}
        id={String(doc.id)}
        pluralLabel={collectionConfig?.labels.plural}
        useAsTitle={collectionConfig?.admin.useAsTitle}
        view={say('Timeline')}
      />
      <TimelineBoard
        client={client}
        organization={organization}
        admin={req.payload.config.routes.admin}
        timeZone={(req.user as { timezone?: string | null } | null)?.timezone ?? 'UTC'}
        now={new Date().toISOString()}
        first={await readTimeline(req, { client, organization }, sources)}
        may={{ call: allows(req, 'create', 'client-calls', row), task: allows(req, 'create', 'tasks', row) }}
      />
    </section>
  )
}
