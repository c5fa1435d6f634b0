import { SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { can, onBehalfOf } from '@/plugins/access/api'
import { momentsFor, sayIn } from '@/plugins/languages/api'
import { idOf } from '@/src/lib/ids'
import { colleaguesIn } from '../comments'
import { WriteComment } from './WriteComment'
import './talk.css'

const SHOWN = 100

/** A tab of a task: what people say about it, and a field to say something. */
export async function CommentsView({ doc, initPageResult }: DocumentViewServerProps) {
  const { req, collectionConfig } = initPageResult
  const say = sayIn(req.i18n)
  const organization = idOf(doc.organization)
  if (!organization || !can(req, 'read', 'task-comments')) {
    return <p className="task-talk__empty gutter--left gutter--right">{say('Only staff read the comments.')}</p>
  }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'task-comments',
    where: { task: { equals: String(doc.id) } },
    sort: '-createdAt',
    limit: SHOWN,
    depth: 1,
    ...onBehalfOf(req),
  })
  const colleagues = await colleaguesIn(req, organization)
  const time = momentsFor(req)
  return (
    <main className="task-talk gutter--left gutter--right">
      <SetDocumentStepNav
        collectionSlug={collectionConfig?.slug}
        id={String(doc.id)}
        pluralLabel={collectionConfig?.labels.plural}
        useAsTitle={collectionConfig?.admin.useAsTitle}
        view={say('Comments')}
      />
      <h2>{say('Comments')}</h2>
      {docs.length === 0 ? (
        <p className="task-talk__empty">{say('Nobody has said anything yet. Write @ and a name to tell somebody.')}</p>
      ) : null}
      {totalDocs > docs.length ? (
        <p className="task-talk__empty">
          {say('The newest {shown} of {total} entries.', { shown: docs.length, total: totalDocs })}
        </p>
      ) : null}
      <ol>
        {docs.toReversed().map((comment) => (
          <li key={comment.id} data-own={idOf(comment.author) === req.user?.id}>
            <header>
              <strong>
                {comment.author && typeof comment.author === 'object'
                  ? comment.author.name
                  : say('Somebody who has left')}
              </strong>
              <time dateTime={comment.createdAt}>{time.format(new Date(comment.createdAt))}</time>
            </header>
            <p>{comment.body}</p>
          </li>
        ))}
      </ol>
      {can(req, 'create', 'task-comments') ? (
        <WriteComment
          task={String(doc.id)}
          organization={organization}
          people={colleagues.filter(({ id }) => id !== req.user?.id).map(({ id, name }) => ({ id, name }))}
        />
      ) : null}
    </main>
  )
}
