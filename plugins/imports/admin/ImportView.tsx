import type { DocumentViewServerProps } from 'payload'
import { getTranslation } from '@payloadcms/translations'
import { can } from '@/plugins/access/api'
import { importById } from '../importRow'
import { readState } from '../readState'
import { ImportDesk } from './ImportDesk'
import './imports.css'

/** The tab of an import where it is done: columns, dry run, run, errors, way back. */
export async function ImportView({ doc, initPageResult }: DocumentViewServerProps) {
  const { req } = initPageResult
  const job = await importById(req, String(doc.id))
  const { labels } = req.payload.collections[job.into as 'leads'].config
  return (
    <div className="import gutter--left gutter--right">
      <ImportDesk
        initial={await readState(req, job)}
        kind={getTranslation(labels.plural as string, req.i18n)}
        mayRun={can(req, 'create', job.into)}
      />
    </div>
  )
}
