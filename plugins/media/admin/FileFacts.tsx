'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { fileAddress, variantsOf } from '@/src/lib/media-address'
import type { Usage } from '../usage/usageOf'
import { readings, sizeWords, type MeasuredFile } from './readings'
import './file-facts.css'

/** What is known of a file, its sizes to look at, and where it is used: beside the form, read only. */
export function FileFacts() {
  const { id, savedDocumentData, initialData } = useDocumentInfo()
  const file = (savedDocumentData ?? initialData ?? {}) as MeasuredFile
  if (!id || !file.filename) return null
  const variants = variantsOf(file.variants).filter(({ name }) => name !== 'thumbnail')
  return (
    <div className="file-facts">
      <UsageList id={String(id)} />
      <section aria-labelledby="file-measured">
        <h3 id="file-measured">Measured</h3>
        {file.processedAt ? null : <p>The file is being measured and drawn in its sizes. Open it again in a moment.</p>}
        {file.problem ? <p className="file-facts__problem">{file.problem}</p> : null}
        <dl>
          {readings(file).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      {variants.length > 0 ? (
        <section aria-labelledby="file-sizes">
          <h3 id="file-sizes">Sizes</h3>
          <table>
            <thead>
              <tr>
                <th scope="col">Pixels</th>
                <th scope="col">Format</th>
                <th scope="col">Weight</th>
              </tr>
            </thead>
            <tbody>
              {variants.map((variant) => (
                <tr key={`${variant.name}.${variant.format}`}>
                  <td>
                    <a href={fileAddress(file.filename as string, variant)} target="_blank" rel="noreferrer">
                      {variant.width} × {variant.height}
                    </a>
                  </td>
                  <td>{variant.format.toUpperCase()}</td>
                  <td>{sizeWords(variant.bytes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </div>
  )
}

function UsageList({ id }: { id: string }) {
  const { config } = useConfig()
  const [usage, setUsage] = useState<Usage | 'failed' | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    fetch(`${config.routes.api}/media/${id}/usage`, { credentials: 'same-origin', signal })
      .then(async (response) => setUsage(response.ok ? ((await response.json()) as Usage) : 'failed'))
      .catch(() => {
        if (!signal.aborted) setUsage('failed')
      })
    return () => controller.abort()
  }, [config.routes.api, id])

  return (
    <section aria-labelledby="file-usage" aria-busy={usage === null}>
      <h3 id="file-usage">Where this is used</h3>
      {usage === null ? <p>Looking …</p> : null}
      {usage === 'failed' ? <p>This could not be found out. Open the page again.</p> : null}
      {usage !== null && usage !== 'failed' ? <Places usage={usage} admin={config.routes.admin} /> : null}
    </section>
  )
}

function Places({ usage: { total, hidden, places }, admin }: { usage: Usage; admin: string }) {
  if (total === 0) return <p>Nowhere. It can go without leaving a gap.</p>
  return (
    <>
      <p className="file-facts__used">
        In {total} {total === 1 ? 'record' : 'records'}. Put into the trash or made private, it disappears from there;
        to show another file in its place, replace the file and keep the record.
      </p>
      <ul>
        {places.map(({ collection, kind, id, title, fields, isDraft }) => (
          <li key={`${collection}/${id}`}>
            <a href={`${admin}/collections/${collection}/${id}`}>{title}</a>
            <span>
              {kind} · {fields.join(', ')}
              {isDraft ? ' · draft' : ''}
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 ? <p>And in {hidden} more that you may not see.</p> : null}
    </>
  )
}
