'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useSay, type Say } from '@/plugins/languages/api.client'
import { fileAddress, variantsOf } from '@/src/lib/media-address'
import type { Usage } from '../usage/usageOf'
import { readings, sizeWords, type MeasuredFile } from './readings'
import './file-facts.css'

/** What is known of a file, its sizes to look at, and where it is used: beside the form, read only. */
export function FileFacts() {
  const say = useSay()
  const { id, savedDocumentData, initialData } = useDocumentInfo()
  const file = (savedDocumentData ?? initialData ?? {}) as MeasuredFile
  if (!id || !file.filename) return null
  const variants = variantsOf(file.variants).filter(({ name }) => name !== 'thumbnail')
  return (
    <div className="file-facts">
      <UsageList id={String(id)} />
      <section aria-labelledby="file-measured">
        <h3 id="file-measured">{say('Measured')}</h3>
        {file.processedAt ? null : (
          <p>{say('The file is being measured and drawn in its sizes. Open it again in a moment.')}</p>
        )}
        {file.problem ? <p className="file-facts__problem">{file.problem}</p> : null}
        <dl>
          {readings(file).map(([name, value]) => (
            <div key={name}>
              <dt>{say(name)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      {variants.length > 0 ? (
        <section aria-labelledby="file-sizes">
          <h3 id="file-sizes">{say('Sizes')}</h3>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('Pixels')}</th>
                <th scope="col">{say('Format')}</th>
                <th scope="col">{say('Weight')}</th>
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
  const say = useSay()
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
      <h3 id="file-usage">{say('Where this is used')}</h3>
      {usage === null ? <p>{say('Looking …')}</p> : null}
      {usage === 'failed' ? <p>{say('This could not be found out. Open the page again.')}</p> : null}
      {usage !== null && usage !== 'failed' ? <Places usage={usage} admin={config.routes.admin} say={say} /> : null}
    </section>
  )
}

function Places({ usage: { total, hidden, places }, admin, say }: { usage: Usage; admin: string; say: Say }) {
  if (total === 0) return <p>{say('Nowhere. It can go without leaving a gap.')}</p>
  return (
    <>
      <p className="file-facts__used">
        {say({ one: 'In one record.', other: 'In {count} records.' }, { count: total })}{' '}
        {say(
          'Put into the trash or made private, it disappears from there; to show another file in its place, replace the file and keep the record.',
        )}
      </p>
      <ul>
        {places.map(({ collection, kind, id, title, fields, isDraft }) => (
          <li key={`${collection}/${id}`}>
            <a href={`${admin}/collections/${collection}/${id}`}>{title}</a>
            <span>
              {kind} · {fields.join(', ')}
              {isDraft ? ` · ${say('draft')}` : ''}
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 ? <p>{say('And in {count} more that you may not see.', { count: hidden })}</p> : null}
    </>
  )
}
