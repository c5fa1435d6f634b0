import type { AdminViewServerProps } from 'payload'
import { getTranslation } from '@payloadcms/translations'
import { Gutter } from '@payloadcms/ui'
import { can } from '@/plugins/access/api'
import { sayIn } from '@/plugins/languages/api'
import { IMPORTED } from '../kinds'
import { NewFile } from './NewFile'
import './imports.css'

/** The first step of an import: which file, and what it holds. */
export function NewFileView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  const say = sayIn(req.i18n)
  const kinds = IMPORTED.filter((slug) => can(req, 'create', slug)).map((slug) => ({
    slug,
    label: getTranslation(req.payload.collections[slug as 'leads'].config.labels.plural as string, req.i18n),
  }))
  const into = kinds.find(({ slug }) => slug === searchParams?.into)?.slug ?? kinds[0]?.slug
  const mayImport = into !== undefined && can(req, 'read', 'imports')
  return (
    <Gutter className="import">
      <h1>{say('Import a file')}</h1>
      {mayImport ? (
        <NewFile kinds={kinds} into={into} />
      ) : (
        <p className="import__quiet">{say('Those who talk to clients bring in files. Ask one of them.')}</p>
      )}
    </Gutter>
  )
}
