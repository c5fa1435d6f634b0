import type { DocumentViewServerProps } from 'payload'
import { sayIn } from '@/plugins/languages/api'
import { AuditReport } from '@/src/components/report/AuditReport'
import { visibleRecord } from '@/src/server/visibleRecord'
import { mayWorkOn } from '../audits/workableAudit'
import { readReport } from '../reports/readReport'
import { recipientsOf } from '../reports/recipients'
import { AuditCrumbs } from './AuditCrumbs'
import { RecommendationTasks } from './RecommendationTasks'
import { ReportDeeds } from './ReportDeeds'
import './consultations.css'

/** A tab of an audit: its report as the client reads it, as a PDF, and its recommendations as tasks. */
export async function ReportView({ doc, initPageResult }: DocumentViewServerProps) {
  const { req } = initPageResult
  const say = sayIn(req.i18n)
  const audit = await visibleRecord(req, 'revenue-audits', String(doc.id))
  const rows = (audit.recommendations ?? []).flatMap(({ id, title, task }) =>
    id ? [{ id, title, task: typeof task === 'string' ? task : null }] : [],
  )
  return (
    <section className="consult-report gutter--left gutter--right" aria-label={say('Report')}>
      <AuditCrumbs doc={doc} admin={req.payload.config.routes.admin} say={say} here={say('Report')} />
      <ReportDeeds
        id={audit.id}
        isReadable={audit.status === 'COMPLETED' && audit.isShared === true}
        isCompleted={audit.status === 'COMPLETED'}
        told={(await recipientsOf(req, audit)).map(({ name, email }) => `${name} (${email})`)}
      />
      {mayWorkOn(req, audit) && rows.length > 0 ? <RecommendationTasks audit={audit.id} rows={rows} /> : null}
      <AuditReport report={await readReport(req, audit)} />
    </section>
  )
}
