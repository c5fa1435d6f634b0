import { SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { can } from '@/plugins/access/api'
import { momentsFor, sayIn } from '@/plugins/languages/api'
import { markRead, readConversation } from '../conversation'
import { sharedFiles } from '../files'
import { standsFor } from '../stampMessage'
import { WriteMessage } from './WriteMessage'
import './conversation.css'

/** A tab of a client's record: what was written from both sides, and the field to answer in. Opening it marks it as read. */
export async function ConversationView({ doc, initPageResult }: DocumentViewServerProps) {
  const { req, collectionConfig } = initPageResult
  const say = sayIn(req.i18n)
  const client = String(doc.id)
  const user = req.user
  if (!user || !can(req, 'read', 'client-messages')) {
    return (
      <p className="client-talk__empty gutter--left gutter--right">
        {say('Those who talk to clients read what they write.')}
      </p>
    )
  }
  const { entries, hasOlder } = await readConversation(req, user, client)
  const fresh = standsFor(user, client) ? new Set<string>() : await markRead(req, client, 'studio')
  const files = await sharedFiles(req, user, client, 50)
  const time = momentsFor(req)
  return (
    <section className="client-talk gutter--left gutter--right" aria-label={say('Messages')}>
      <SetDocumentStepNav
        collectionSlug={collectionConfig?.slug}
        id={String(doc.id)}
        pluralLabel={collectionConfig?.labels.plural}
        useAsTitle={collectionConfig?.admin.useAsTitle}
        view={say('Messages')}
      />
      <h2>{say('Messages')}</h2>
      {hasOlder ? (
        <p className="client-talk__empty">
          {say('The newest thirty. The list of client messages has every one, filtered by client.')}
        </p>
      ) : null}
      {entries.length === 0 ? (
        <p className="client-talk__empty">
          {say('Nothing has been written yet. The client is told by mail when you begin.')}
        </p>
      ) : null}
      <ol>
        {entries.map((entry) => (
          <li key={entry.id} data-side={entry.side} data-new={fresh.has(entry.id)}>
            <header>
              <strong>{entry.author?.name ?? say(entry.side === 'client' ? 'The client' : 'The studio')}</strong>
              <time dateTime={entry.at}>{time.format(new Date(entry.at))}</time>
              {fresh.has(entry.id) ? <em>{say('New')}</em> : null}
              {entry.side === 'studio' ? <span>{say(entry.readAt ? 'Read' : 'Not read yet')}</span> : null}
            </header>
            <p>{entry.body}</p>
            {entry.files.length > 0 ? (
              <ul>
                {entry.files.map((file) => (
                  <li key={file.id}>
                    <a href={file.url} target="_blank" rel="noreferrer">
                      {file.name}
                    </a>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ol>
      {can(req, 'create', 'client-messages') ? (
        <WriteMessage
          client={client}
          organization={typeof doc.organization === 'object' ? String(doc.organization?.id) : String(doc.organization)}
          files={files.map(({ id, name }) => ({ id, name }))}
          isFirst={entries.length === 0}
        />
      ) : null}
    </section>
  )
}
