import type { DocumentViewServerProps } from 'payload'
import { sayIn } from '@/plugins/languages/api'
import { readWork } from '../audits/readWork'
import { AuditCrumbs } from './AuditCrumbs'
import { WorkBoard } from './WorkBoard'
import './consultations.css'

/** A tab of an audit: its questions and checklists, to be answered while one talks. */
export async function WorkView({ doc, initPageResult }: DocumentViewServerProps) {
  const { req } = initPageResult
  const say = sayIn(req.i18n)
  const { admin } = req.payload.config.routes
  return (
    <section className="consult-work gutter--left gutter--right" aria-label={say('Work through')}>
      <AuditCrumbs doc={doc} admin={admin} say={say} here={say('Work through')} />
      <WorkBoard first={await readWork(req, String(doc.id))} record={`${admin}/collections/revenue-audits/${doc.id}`} />
    </section>
  )
}
