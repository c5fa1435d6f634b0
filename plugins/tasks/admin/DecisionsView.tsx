import { SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { can, onBehalfOf } from '@/plugins/access/api'
import { momentsFor, sayIn, word } from '@/plugins/languages/api'
import './talk.css'

const PAGE = 50

/** What the decisions of this house are about; others are shown by their name. */
const NAMES: Record<string, string> = {
  'task.routed': word('Where it begins'),
  'task.recurred': word('Repeated'),
  'task.series-ended': word('The series has ended'),
  'task.carried-over': word('Carried over'),
  'task.unblocked': word('Can begin'),
}

/** A tab of a task: what software decided about it, and why. */
export async function DecisionsView({ doc, initPageResult }: DocumentViewServerProps) {
  const { req, collectionConfig } = initPageResult
  const say = sayIn(req.i18n)
  if (!can(req, 'read', 'decision-logs')) {
    return <p className="task-talk__empty gutter--left gutter--right">{say('Only staff see what software decided.')}</p>
  }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'decision-logs',
    where: { task: { equals: String(doc.id) } },
    sort: '-createdAt',
    limit: PAGE,
    depth: 0,
    ...onBehalfOf(req),
  })
  const time = momentsFor(req)
  return (
    <main className="task-talk gutter--left gutter--right">
      <SetDocumentStepNav
        collectionSlug={collectionConfig?.slug}
        id={String(doc.id)}
        pluralLabel={collectionConfig?.labels.plural}
        useAsTitle={collectionConfig?.admin.useAsTitle}
        view={say('Decisions')}
      />
      <h2>{say('Decisions')}</h2>
      {docs.length === 0 ? (
        <p className="task-talk__empty">
          {say(
            'No software has decided anything about this task. What a template, a series or a workflow does to it stands here.',
          )}
        </p>
      ) : null}
      <ol>
        {docs.map((entry) => (
          <li key={entry.id}>
            <header>
              <strong>{NAMES[entry.eventName] ? say(NAMES[entry.eventName] ?? '') : entry.eventName}</strong>
              <time dateTime={entry.createdAt}>{time.format(new Date(entry.createdAt))}</time>
            </header>
            {entry.reason ? <p>{entry.reason}</p> : null}
            <details>
              <summary>{say('What exactly')}</summary>
              <pre>{JSON.stringify(entry.decision, null, 2)}</pre>
              {entry.llmCall ? <pre>{JSON.stringify(entry.llmCall, null, 2)}</pre> : null}
            </details>
          </li>
        ))}
      </ol>
      {totalDocs > docs.length ? (
        <p className="task-talk__empty">
          {say('The newest {shown} of {total} entries.', { shown: docs.length, total: totalDocs })}
        </p>
      ) : null}
    </main>
  )
}
