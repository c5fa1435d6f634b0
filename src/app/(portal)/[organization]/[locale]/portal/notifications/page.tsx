import type { Metadata } from 'next'
import { payload } from '@/src/app/(site)/_data/payload'
import { EmptyDrawing } from '@/src/components/portal/EmptyDrawing'
import { PageHeading } from '@/src/components/portal/PageHeading'
import styles from '@/src/components/portal/portal.module.css'
import { safePath } from '@/src/server/forms/safePath'
import { PortalFrame } from '../../../../_data/PortalFrame'
import { portalPage, portalTitle, type PortalPageProps } from '../../../../_data/portalPage'

export function generateMetadata(props: PortalPageProps): Promise<Metadata> {
  return portalTitle(props, 'notifications')
}

const SHOWN = 50

/** What concerned the person in this organization, the newest first. */
export default async function PortalNotifications(props: PortalPageProps) {
  const page = await portalPage(props, '/notifications')
  const { site, words, user, unread, to, when } = page
  const { docs } = await (
    await payload()
  ).find({
    collection: 'notifications',
    where: { and: [{ owner: { equals: user.id } }, { organization: { equals: site.id } }] },
    select: { title: true, message: true, link: true, readAt: true, createdAt: true },
    sort: '-createdAt',
    limit: SHOWN,
    depth: 0,
    pagination: false,
    user,
    overrideAccess: false,
  })
  const back = to('/notifications')
  return (
    <PortalFrame page={page} current="/notifications">
      <PageHeading label={site.name} title={words.notifications} intro={words.notificationsIntro} />
      {unread.notifications > 0 ? (
        <form method="post" action="/api/portal/notifications/read">
          <input type="hidden" name="page" value={back} />
          <button className="button" data-kind="quiet" type="submit">
            {words.markAll}
          </button>
        </form>
      ) : null}
      <section className={styles.section} aria-label={words.notifications}>
        {docs.length === 0 ? (
          <div className={styles.empty}>
            <EmptyDrawing kind="bell" />
            <p className="quiet">{words.notificationsEmpty}</p>
          </div>
        ) : (
          <ul className={styles.notes}>
            {docs.map(({ id, title, message, link, readAt, createdAt }) => (
              <li key={id} data-unread={readAt ? undefined : true}>
                <div className={styles.note}>
                  <strong>{link ? <a href={safePath(link, back)}>{title}</a> : title}</strong>
                  {message ? <p className={styles.excerpt}>{message}</p> : null}
                  <time className="reading quiet" dateTime={createdAt}>
                    {when(createdAt)}
                  </time>
                </div>
                {readAt ? null : (
                  <form method="post" action="/api/portal/notifications/read">
                    <input type="hidden" name="page" value={back} />
                    <input type="hidden" name="id" value={id} />
                    <button
                      className="button"
                      data-kind="quiet"
                      type="submit"
                      aria-label={`${words.markRead}: ${title}`}
                    >
                      {words.markRead}
                    </button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
    </PortalFrame>
  )
}
