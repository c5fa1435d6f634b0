'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import { useRouter, useSearchParams } from 'next/navigation'
import { useId, type ChangeEvent } from 'react'
import { word } from '@/plugins/languages/api'
import { useSay } from '@/plugins/languages/api.client'
import { filterQuery, readFilters, type AuditFilter } from './filterQuery'
import './audit.css'

interface Props {
  /** Collections that leave a trail. */
  records: string[]
}

const PERIODS = [
  { label: word('All time'), days: '' },
  { label: word('Today'), days: '1' },
  { label: word('Last 7 days'), days: '7' },
  { label: word('Last 30 days'), days: '30' },
]
const ACTIONS = [
  word('created'),
  word('updated'),
  word('published'),
  word('unpublished'),
  word('trashed'),
  word('restored'),
  word('deleted'),
]

/** Above the audit list: the three questions that people ask of a trail. */
export function AuditFilters({ records }: Props) {
  const say = useSay()
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const labelOf = (slug: string) => {
    const label = getEntityConfig({ collectionSlug: slug })?.labels.plural
    return label ? getTranslation(label, i18n) : slug
  }
  const router = useRouter()
  const filters = readFilters(useSearchParams())
  const id = useId()
  const set = (name: keyof AuditFilter) => (event: ChangeEvent<HTMLSelectElement>) =>
    router.push(`?${filterQuery({ ...filters, [name]: event.target.value }, new Date())}`)

  return (
    <div className="audit-filters" role="group" aria-label={say('Filter the trail')}>
      <label htmlFor={`${id}-record`}>
        {say('Record')}
        <select id={`${id}-record`} value={filters.record} onChange={set('record')}>
          <option value="">{say('Everything')}</option>
          {records.map((slug) => (
            <option key={slug} value={slug}>
              {labelOf(slug)}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}-action`}>
        {say('What')}
        <select id={`${id}-action`} value={filters.action} onChange={set('action')}>
          <option value="">{say('Any change')}</option>
          {ACTIONS.map((action) => (
            <option key={action} value={action}>
              {say(action)}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}-days`}>
        {say('When')}
        <select id={`${id}-days`} value={filters.days} onChange={set('days')}>
          {PERIODS.map(({ label, days }) => (
            <option key={days} value={days}>
              {say(label)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
