'use client'

import { useConfig, useListQuery } from '@payloadcms/ui'
import { useSay } from '@/plugins/languages/api.client'
import { exportUrl } from './exportUrl'
import './exports.css'

/** Above a list: the same rows, in the same order and columns, as a file. */
export function ExportList({ collectionSlug }: { collectionSlug?: string }) {
  const say = useSay()
  const { config } = useConfig()
  const { query, data, collectionSlug: listed } = useListQuery()
  const slug = listed ?? collectionSlug
  if (!slug || !data || data.totalDocs === 0) return null
  const link = (format: 'csv' | 'json') => exportUrl(config.routes.api, slug, format, query)
  return (
    <p className="list-export">
      <span id="list-export-label">{say('Export this list')}</span>
      <a href={link('csv')} download aria-describedby="list-export-label">
        CSV
      </a>
      <a href={link('json')} download aria-describedby="list-export-label">
        JSON
      </a>
    </p>
  )
}
