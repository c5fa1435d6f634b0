import type { Metadata } from 'next'
import Link from 'next/link'
import { readConversation, sharedFiles } from '@/plugins/portal/api'
import { payload } from '@/src/app/(site)/_data/payload'
import { EmptyDrawing } from '@/src/components/portal/EmptyDrawing'
import { FileLine } from '@/src/components/portal/FileLine'
import { PageHeading } from '@/src/components/portal/PageHeading'
import styles from '@/src/components/portal/portal.module.css'
import { fill } from '@/src/lib/site-words'
import { fileLine } from '../../../_data/fileLine'
import { PortalFrame } from '../../../_data/PortalFrame'
import { portalPage, portalTitle, type PortalPage, type PortalPageProps } from '../../../_data/portalPage'

export function generateMetadata(props: PortalPageProps): Promise<Metadata> {
  return portalTitle(props, 'overview')
}

const LATEST_FILES = 3

export default async function PortalOverview(props: PortalPageProps) {
  const page = await portalPage(props, '')
  const { site, words, user, client, unread, to } = page
  if (!client) return <NoClient page={page} />
  const api = await payload()
  const { entries } = await readConversation({ payload: api }, user, client.id)
  const files = await sharedFiles({ payload: api }, user, client.id, LATEST_FILES)
  const latest = entries.at(-1)
  const organization = site.name
  const steps = [
    ...(unread.messages > 0
      ? [{ href: to('/messages'), text: fill(words.stepMessages, { organization, count: unread.messages }) }]
      : []),
    ...(unread.notifications > 0
      ? [{ href: to('/notifications'), text: fill(words.stepNotifications, { count: unread.notifications }) }]
      : []),
    ...(latest ? [] : [{ href: to('/messages'), text: fill(words.stepFirst, { organization }) }]),
  ]
  const soon = [
    { kind: 'projects', title: words.projects, text: words.projectsSoon },
    { kind: 'invoices', title: words.invoices, text: words.invoicesSoon },
  ] as const
  return (
    <PortalFrame page={page} current="">
      <PageHeading
        label={client.name}
        title={fill(words.hello, { name: user.name })}
        intro={fill(words.overviewIntro, { client: client.name, organization })}
      />
      <section className={styles.section} aria-labelledby="steps">
        <h2 id="steps">{words.nextSteps}</h2>
        {steps.length === 0 ? (
          <p className="quiet">{words.nothingWaits}</p>
        ) : (
          <ul className={styles.steps}>
            {steps.map(({ href, text }) => (
              <li key={text}>
                <Link href={href} prefetch={false}>
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </section>
      <div className={styles.columns}>
        <section className={styles.section} aria-labelledby="latest-message">
          <h2 id="latest-message">{words.latestMessage}</h2>
          {latest ? (
            <>
              <p className={styles.byline}>
                <strong>{latest.author?.name ?? words.studio}</strong>
                <time className="reading quiet" dateTime={latest.at}>
                  {page.when(latest.at)}
                </time>
              </p>
              <p className={styles.excerpt}>{latest.body}</p>
            </>
          ) : (
            <div className={styles.empty}>
              <EmptyDrawing kind="messages" />
              <p className="quiet">{words.noMessages}</p>
            </div>
          )}
          <p>
            <Link href={to('/messages')} prefetch={false}>
              {words.openConversation}
            </Link>
          </p>
        </section>
        <section className={styles.section} aria-labelledby="latest-files">
          <h2 id="latest-files">{words.latestFiles}</h2>
          {files.length === 0 ? (
            <div className={styles.empty}>
              <EmptyDrawing kind="files" />
              <p className="quiet">{words.noFiles}</p>
            </div>
          ) : (
            <ul className={styles.attached}>
              {files.map((file) => (
                <li key={file.id}>
                  <FileLine {...fileLine(page, file)} />
                </li>
              ))}
            </ul>
          )}
          <p>
            <Link href={to('/files')} prefetch={false}>
              {words.allFiles}
            </Link>
          </p>
        </section>
      </div>
      <section className={styles.section} aria-labelledby="soon">
        <h2 id="soon">{words.soon}</h2>
        <p className="quiet">{words.soonIntro}</p>
        <ul className={styles.soon}>
          {soon.map(({ kind, title, text }) => (
            <li key={kind}>
              <EmptyDrawing kind={kind} />
              <h3>{title}</h3>
              <p className="quiet">{text}</p>
            </li>
          ))}
        </ul>
      </section>
    </PortalFrame>
  )
}

/** Somebody who stands for no client here: a colleague of the studio, or an account that nobody has linked yet. */
function NoClient({ page }: { page: PortalPage }) {
  const { site, words, isStaff } = page
  const organization = site.name
  return (
    <PortalFrame page={page} current="">
      <PageHeading label={organization} title={isStaff ? words.staffTitle : words.noClientTitle} />
      <div className={styles.empty}>
        <EmptyDrawing kind="projects" />
        <p className="lead">{fill(isStaff ? words.staffIntro : words.noClient, { organization })}</p>
        {isStaff ? (
          <a className="button" href="/admin">
            {words.openPanel}
          </a>
        ) : (
          <p className="quiet">{fill(words.noClientHelp, { organization })}</p>
        )}
      </div>
    </PortalFrame>
  )
}
