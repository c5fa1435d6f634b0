import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { markRead, newestMessage, readConversation, type ConversationEntry } from '@/plugins/portal/api'
import { payload } from '@/src/app/(site)/_data/payload'
import { EmptyDrawing } from '@/src/components/portal/EmptyDrawing'
import { LookForNews } from '@/src/components/portal/LookForNews'
import { MessageList, type ShownMessage } from '@/src/components/portal/MessageList'
import { PageHeading } from '@/src/components/portal/PageHeading'
import { UploadForm } from '@/src/components/portal/UploadForm'
import styles from '@/src/components/portal/portal.module.css'
import { fill } from '@/src/lib/site-words'
import { fileLine } from '../../../../_data/fileLine'
import { PortalFrame } from '../../../../_data/PortalFrame'
import { portalPage, portalTitle, type PortalPage, type PortalPageProps } from '../../../../_data/portalPage'

export function generateMetadata(props: PortalPageProps): Promise<Metadata> {
  return portalTitle(props, 'messages')
}

/** The conversation. Opening it marks what the studio wrote as read; what was new stays marked on this one showing. */
export default async function PortalMessages(props: PortalPageProps) {
  const page = await portalPage(props, '/messages')
  const { site, words, user, client, to, query, flash } = page
  if (!client) redirect(to(''))
  const api = await payload()
  const before = momentOf(query('before'))
  const { entries, hasOlder } = await readConversation({ payload: api }, user, client.id, before)
  const fresh = before ? new Set<string>() : await markRead({ payload: api }, client.id, 'client')
  const newest = await newestMessage({ payload: api }, client.id)
  const oldest = entries[0]
  const href = to('/messages')
  const older = `${href}${href.includes('?') ? '&' : '?'}before=${encodeURIComponent(oldest?.at ?? '')}`
  // The count in the menu is of this moment: what is on this page has been read.
  const shown: PortalPage = before ? page : { ...page, unread: { ...page.unread, messages: 0 } }
  return (
    <PortalFrame page={shown} current="/messages">
      <PageHeading
        label={client.name}
        title={words.messages}
        intro={fill(words.messagesIntro, { organization: site.name })}
      />
      <section className={styles.section} aria-label={words.messages}>
        {hasOlder ? (
          <Link className={styles.older} href={older} prefetch={false}>
            {words.older}
          </Link>
        ) : null}
        {entries.length === 0 ? (
          <div className={styles.empty}>
            <EmptyDrawing kind="messages" />
            <p className="quiet">{words.messagesEmpty}</p>
          </div>
        ) : (
          <MessageList newLabel={words.fresh} messages={entries.map((entry) => shownMessage(page, entry, fresh))} />
        )}
        {before ? (
          <Link className={styles.older} href={href} prefetch={false}>
            {words.newest}
          </Link>
        ) : null}
      </section>
      {before ? null : (
        <section className={styles.section} aria-label={words.yourMessage}>
          <UploadForm
            action="/api/portal/messages"
            page={href}
            client={client.id}
            submit={words.send}
            sending={words.sending}
            network={words.network}
            problem={flash?.message ?? null}
          >
            <div className="field">
              <label htmlFor="body">{words.yourMessage}</label>
              <textarea id="body" name="body" maxLength={10_000} defaultValue={flash?.values.body} />
            </div>
            <div className="field">
              <label htmlFor="files">{words.attach}</label>
              <input id="files" name="files" type="file" multiple aria-describedby="files-hint" />
              <p id="files-hint" className="quiet">
                {words.attachHint}
              </p>
            </div>
          </UploadForm>
          <LookForNews client={client.id} newest={newest} />
        </section>
      )}
    </PortalFrame>
  )
}

function shownMessage(page: PortalPage, entry: ConversationEntry, fresh: ReadonlySet<string>): ShownMessage {
  const { words, user, when } = page
  const isOwnSide = entry.side === 'client'
  return {
    id: entry.id,
    body: entry.body,
    at: entry.at,
    when: when(entry.at),
    isOwnSide,
    author:
      entry.author?.id === user.id ? words.you : (entry.author?.name ?? (isOwnSide ? words.client : words.studio)),
    isNew: fresh.has(entry.id),
    read: isOwnSide && entry.readAt ? words.read : null,
    files: entry.files.map((file) => fileLine(page, file)),
  }
}

function momentOf(value: string | undefined): string | undefined {
  const time = value ? new Date(value) : null
  return time && !Number.isNaN(time.getTime()) ? time.toISOString() : undefined
}
