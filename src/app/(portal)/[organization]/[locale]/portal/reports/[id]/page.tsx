import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { reportForClient } from '@/plugins/consultations/api'
import { payload } from '@/src/app/(site)/_data/payload'
import { requireSite, type SiteParams } from '@/src/app/(site)/_data/requireSite'
import { AuditReport } from '@/src/components/report/AuditReport'
import styles from '@/src/components/portal/portal.module.css'
import { reportWords } from '@/src/lib/report-words'
import { PortalFrame } from '../../../../../_data/PortalFrame'
import { portalPage, type PortalPageProps } from '../../../../../_data/portalPage'

interface PageProps extends PortalPageProps {
  params: Promise<SiteParams & { id: string }>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site } = await requireSite(params)
  return { title: reportWords(site.locale).report }
}

/** One report, for the people of its client. */
export default async function PortalReport(props: PageProps) {
  const { id } = await props.params
  const page = await portalPage(props, `/reports/${id}`)
  const { client, to } = page
  if (!client) redirect(to(''))
  const report = await reportForClient({ payload: await payload() }, client.id, id)
  if (!report) notFound()
  return (
    <PortalFrame page={page} current="/reports">
      <section className={styles.section} aria-label={report.title}>
        <p>
          <a className="button" data-kind="quiet" href={`/api/revenue-audits/${report.id}/report.pdf`}>
            {reportWords(report.language).download}
          </a>
        </p>
        <AuditReport report={report} />
      </section>
    </PortalFrame>
  )
}
