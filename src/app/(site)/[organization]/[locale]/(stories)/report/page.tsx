import type { Metadata } from 'next'
import { reportByToken } from '@/plugins/consultations/api'
import { AuditReport } from '@/src/components/report/AuditReport'
import { fill } from '@/src/lib/fill'
import { reportWords } from '@/src/lib/report-words'
import { payload } from '../../../../_data/payload'
import { requireSite, type SiteParams } from '../../../../_data/requireSite'
import styles from './page.module.css'

/** Whoever has the link reads it, nobody finds it: made for each request, never kept, and no matter for search engines. */
export const dynamic = 'force-dynamic'

interface PageProps {
  params: Promise<SiteParams>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { site } = await requireSite(params)
  return {
    title: reportWords(site.locale).report,
    robots: { index: false, follow: false },
    // The address holds the link's token.
    referrer: 'no-referrer',
  }
}

/** The report of an audit behind its signed link, or what became of the link. */
export default async function ReportPage({ params, searchParams }: PageProps) {
  const { site } = await requireSite(params)
  const words = reportWords(site.locale)
  const sent = (await searchParams).token
  const token = Array.isArray(sent) ? sent[0] : sent
  const report = await reportByToken({ payload: await payload() }, token, site.id)
  if (typeof report === 'string') {
    const isExpired = report === 'expired'
    return (
      <div className={styles.page}>
        <header className={styles.heading}>
          <p className="label">{site.name}</p>
          <h1>{isExpired ? words.expiredTitle : words.unknownTitle}</h1>
          <p className="lead quiet">
            {fill(isExpired ? words.expiredText : words.unknownText, { organization: site.name })}
          </p>
        </header>
      </div>
    )
  }
  const pdf = `/api/revenue-audits/${report.id}/report.pdf?token=${encodeURIComponent(token ?? '')}`
  return (
    <div className={styles.page}>
      <p>
        <a className="button" data-kind="quiet" href={pdf}>
          {reportWords(report.language).download}
        </a>
      </p>
      <AuditReport report={report} />
    </div>
  )
}
