import { SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { can, onBehalfOf } from '@/plugins/access/api'
import { momentsFor, sayIn, type Say } from '@/plugins/languages/api'
import type { Change } from '../diff'
import { summaryIn } from '../api'
import { ChangeList } from './ChangeList'
import { fieldReader } from './fieldReader'
import { relationTitles } from './relationTitles'

const PAGE = 50
const CHANGESETS = 'changesets'

/** A tab of every record: who did what to it and when, newest first. */
export async function TrailView({ doc, initPageResult }: DocumentViewServerProps) {
  const { req, collectionConfig } = initPageResult
  const say = sayIn(req.i18n)
  if (!can(req, 'read', 'audit-logs')) {
    return (
      <p className="audit-empty gutter--left gutter--right">
        {say('Only those who direct the studio read the trail.')}
      </p>
    )
  }
  const trail = await req.payload.find({
    collection: 'audit-logs',
    where: {
      and: [{ subjectCollection: { equals: collectionConfig?.slug } }, { subjectId: { equals: String(doc.id) } }],
    },
    sort: '-occurredAt',
    limit: PAGE,
    depth: 0,
    ...onBehalfOf(req),
  })
  const changesOf = (entry: (typeof trail.docs)[number]) => (entry.changes as Change[] | null) ?? []
  const titles = await relationTitles(req, collectionConfig, trail.docs.flatMap(changesOf))
  const reader = fieldReader(collectionConfig, { i18n: req.i18n, user: req.user, titles, record: doc })
  const mayOpen = can(req, 'read', CHANGESETS)
  const changesetOf = (entry: (typeof trail.docs)[number]) =>
    changesOf(entry).find(({ path }) => path === 'changeset')?.after
  const time = momentsFor(req)
  return (
    <main className="audit-trail gutter--left gutter--right">
      <SetDocumentStepNav
        collectionSlug={collectionConfig?.slug}
        id={String(doc.id)}
        pluralLabel={collectionConfig?.labels.plural}
        useAsTitle={collectionConfig?.admin.useAsTitle}
        view={say('Trail')}
      />
      <h2>{say('Trail')}</h2>
      {trail.docs.length === 0 ? (
        <p className="audit-empty">{say('Nothing has happened to this record since the trail began.')}</p>
      ) : null}
      <ol>
        {trail.docs.map((entry) => (
          <li key={entry.id}>
            <header>
              <time dateTime={entry.occurredAt}>{time.format(new Date(entry.occurredAt))}</time>
              <strong>{summaryIn(req, entry)}</strong>
              <span>
                {entry.actorLabel}
                {entry.ipAddress ? ` · ${entry.ipAddress}` : ''}
              </span>
            </header>
            {entry.redactedAt ? (
              <p className="audit-empty">{say('Redacted: {reason}', { reason: entry.redactionReason ?? '' })}</p>
            ) : changesetOf(entry) ? (
              <ChangesetLink id={changesetOf(entry)} mayOpen={mayOpen} say={say} />
            ) : (
              <ChangeList changes={changesOf(entry)} reader={reader} say={say} />
            )}
          </li>
        ))}
      </ol>
      {trail.totalDocs > PAGE ? (
        <p className="audit-empty">
          {say('The newest {shown} of {total} entries. The audit trail has them all.', {
            shown: PAGE,
            total: trail.totalDocs,
          })}
        </p>
      ) : null}
    </main>
  )
}

/** A deed that changed many records has no fields of its own here: its changeset has all of it. */
function ChangesetLink({ id, mayOpen, say }: { id: unknown; mayOpen: boolean; say: Say }) {
  return (
    <p className="audit-empty">
      {mayOpen ? (
        <a href={`/admin/collections/${CHANGESETS}/${String(id)}`}>{say('Everything that changed with it')}</a>
      ) : (
        say('Other records changed with it.')
      )}
    </p>
  )
}
