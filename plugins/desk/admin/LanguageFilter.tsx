'use client'

import { ReactSelect, useListQuery, useTranslation, type ReactSelectOption } from '@payloadcms/ui'
import { useLayoutEffect, useRef, useState } from 'react'
import { languageName, LOCALES } from '@/src/lib/locales'
import { conditionAt, withValueAt, type ConditionPlace } from '../filterCondition'

/**
 * The languages by their names in a list's filter. Payload tells a filter of one's own neither its condition nor how to change it: the
 * condition is the one in whose place it is drawn.
 */
export function LanguageFilter() {
  const { t } = useTranslation()
  const { query, handleWhereChange } = useListQuery()
  const root = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<ConditionPlace | null>(null)
  useLayoutEffect(() => setPlace(placeOf(root.current)), [query.where])

  const condition = place && conditionAt(query.where, place)
  const isMulti = condition?.operator === 'in' || condition?.operator === 'not_in'
  const options: ReactSelectOption[] =
    condition?.operator === 'exists'
      ? [
          { value: 'true', label: t('general:true') },
          { value: 'false', label: t('general:false') },
        ]
      : LOCALES.map(({ code, label }) => ({ value: code, label }))
  const chosen = [condition?.value]
    .flat()
    .filter((one) => one !== undefined && one !== null && one !== '')
    .map((one) => String(one))
    .map((value) => options.find((option) => option.value === value) ?? { value, label: languageName(value) })

  const choose = (next: ReactSelectOption | ReactSelectOption[] | null) => {
    if (!place) return
    const values = [next ?? []].flat().map(({ value }) => value)
    const where = withValueAt(query.where, place, isMulti ? values : values[0])
    if (where) void handleWhereChange?.(where)
  }

  return (
    <div ref={root}>
      <ReactSelect
        isMulti={isMulti}
        isClearable={isMulti}
        disabled={!condition}
        options={options}
        value={isMulti ? chosen : chosen[0]}
        onChange={choose}
      />
    </div>
  )
}

/** The position of a filter among the conditions that the builder draws. */
function placeOf(filter: HTMLElement | null): ConditionPlace | null {
  const condition = filter?.closest('.where-builder__and-filters > li')
  const group = condition?.closest('.where-builder__or-filters > li')
  const position = (item: Element) => [...(item.parentElement?.children ?? [])].indexOf(item)
  return condition && group ? { or: position(group), and: position(condition) } : null
}
