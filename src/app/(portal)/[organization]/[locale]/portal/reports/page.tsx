import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { reportsForClient } from '@/plugins/consultations/api'
import { payload } from '@/src/app/(site)/_data/payload'
import { EmptyDrawing } from '@/src/components/portal/EmptyDrawing'
import { PageHeading } from '@/src/components/portal/PageHeading'
import styles from '@/src/components/portal/portal.module.css'
import { auditTypeWord, reportWords } from '@/src/lib/report-words'
import { fill } from '@/src/lib/site-words'
import { PortalFrame } from '../../../../_data/PortalFrame'
import { portalPage, type PortalPageProps } from '../../../../_data/portalPage'
import { requireSite } from '@/src/app/(site)/_data/requireSite'

export async function generateMetadata({ params }: PortalPageProps): Promise<Metadata> {
  const { site } = await requireSite(params)
  return { title: reportWords(site.locale).reports }
}

/** The reports of audits that are shown to the client. */
export default async function PortalReports(props: PortalPageProps) {
  const page = await portalPage(props, '/reports')
  const { site, client, to } = page
  if (!client) redirect(to(''))
  const words = reportWords(site.locale)
  const reports = await reportsForClient({ payload: await payload() }, client.id)
  return (
    <PortalFrame page={page} current="/reports">
      <PageHeading
        label={client.name}
        title={words.reports}
        intro={fill(words.reportsIntro, { organization: site.name })}
      />
      <section className={styles.section} aria-label={words.reports}>
        {reports.length === 0 ? (
          <div className={styles.empty}>
            <EmptyDrawing kind="files" />
            <p className="quiet">{words.reportsEmpty}</p>
          </div>
        ) : (
          <ul className={styles.steps}>
            {reports.map(({ id, title, auditType, score, at }) => (
              <li key={id}>
                <Link href={to(`/reports/${id}`)} prefetch={false}>
                  {title}
                </Link>
                <p className="quiet">
                  {auditTypeWord(words, auditType)} · <span className="reading">{page.when(at)}</span>
                  {score === null ? null : ` · ${words.score} ${score} ${words.outOf}`}
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
    </PortalFrame>
  )
}
