import { SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { sayIn, tagOf } from '@/plugins/languages/api'
import { periodOf } from '../report/period'
import { readReport } from '../report/readReport'
import { boardOfView } from './boardOfView'
import { Funnel } from './report/Funnel'
import { PeriodChoice } from './report/PeriodChoice'
import { TimeInStage } from './report/TimeInStage'
import { Weeks } from './report/Weeks'
import '@/src/components/panel/tones.css'
import './board.css'
import './report.css'

/** The second tab of a pipeline: how cards have gone through it in a period. */
export async function ReportView({ doc, initPageResult, searchParams }: DocumentViewServerProps) {
  const { req, collectionConfig } = initPageResult
  const say = sayIn(req.i18n)
  const board = boardOfView(req, doc)
  if (!board) {
    return <p className="board__refused gutter--left gutter--right">{say('Those who work here see the boards.')}</p>
  }
  const { from, to } = searchParams ?? {}
  const now = new Date()
  const asked = periodOf(dayIn(from), dayIn(to), now)
  const usual = periodOf(null, null, now)
  const period = typeof asked === 'string' ? usual : asked
  if (typeof period === 'string') throw new Error('The usual period of a report is none.')
  const report = await readReport(req, board, period)
  const language = tagOf(req.i18n.language)
  const isEmpty = report.stages.every(
    ({ conversion, stays, now: present }) => conversion.entered + stays.count + present.count === 0,
  )
  return (
    <section className="pipeline-report gutter--left gutter--right" aria-label={say('Report')}>
      <SetDocumentStepNav
        collectionSlug={collectionConfig?.slug}
        id={String(doc.id)}
        pluralLabel={collectionConfig?.labels.plural}
        useAsTitle={collectionConfig?.admin.useAsTitle}
        view={say('Report')}
      />
      <PeriodChoice from={period.from} to={period.to} today={now.toISOString().slice(0, 10)} say={say} />
      {typeof asked === 'string' ? (
        <p className="board-sheet__trouble" role="alert">
          {say('These days cannot be shown. Choose a first day before the last, five years at most.')}
        </p>
      ) : null}
      {isEmpty ? (
        <p className="pipeline-report__empty">
          {say(
            'Nothing has moved on this board yet. As soon as cards go from column to column, their ways are measured here.',
          )}
        </p>
      ) : (
        <>
          <Funnel stages={report.stages} say={say} language={language} />
          <TimeInStage stages={report.stages} say={say} language={language} />
          <Weeks weeks={report.weeks} say={say} language={language} />
        </>
      )}
    </section>
  )
}

/** Empty fields of the form count as none. */
function dayIn(value: string | string[] | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
