'use client'
import { useRouter, useSearchParams } from 'next/navigation'
import { useId, type ChangeEvent } from 'react'
import { filterQuery, readFilters, type AuditFilter } from './filterQuery'
import './audit.css'

interface Props {
  /** Collections that leave a trail. */
  records: { label: string; slug: string }[]
}

const PERIODS = [
  { label: 'All time', days: '' },
  { label: 'Today', days: '1' },
  { label: 'Last 7 days', days: '7' },
  { label: 'Last 30 days', days: '30' },
]
const ACTIONS = ['created', 'updated', 'published', 'unpublished', 'trashed', 'restored', 'deleted']

/** Above the audit list: the three questions that people ask of a trail. */
export function AuditFilters({ records }: Props) {
  const router = useRouter()
  const filters = readFilters(useSearchParams())
  const id = useId()
  const set = (name: keyof AuditFilter) => (event: ChangeEvent<HTMLSelectElement>) =>
    router.push(`?${filterQuery({ ...filters, [name]: event.target.value }, new Date())}`)

  return (
    <div className="audit-filters" role="group" aria-label="Filter the trail">
      <label htmlFor={`${id}-record`}>
        Record
        <select id={`${id}-record`} value={filters.record} onChange={set('record')}>
          <option value="">Everything</option>
          {records.map(({ label, slug }) => (
            <option key={slug} value={slug}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}-action`}>
        What
        <select id={`${id}-action`} value={filters.action} onChange={set('action')}>
          <option value="">Any change</option>
          {ACTIONS.map((action) => (
            <option key={action} value={action}>
              {action}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}-days`}>
        When
        <select id={`${id}-days`} value={filters.days} onChange={set('days')}>
          {PERIODS.map(({ label, days }) => (
            <option key={days} value={days}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
