'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useFormFields, useRowLabel, useTranslation } from '@payloadcms/ui'
import './block-label.css'

/** Fields that say what a block is about, the most telling first. */
const TELLING = ['title', 'label', 'caption', 'anchor'] as const

/** The head of a block's row: its place, its kind and, in the words of the page, which one it is. */
export function BlockLabel() {
  const { path, rowNumber = 0 } = useRowLabel()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const kind = useFormFields(([fields]) => textOf(fields[`${path}.blockType`]?.value))
  const words = useFormFields(([fields]) => {
    return TELLING.map((name) => textOf(fields[`${path}.${name}`]?.value)).find((text) => text !== '') ?? ''
  })
  const block = config.blocks?.find(({ slug }) => slug === kind)
  return (
    <span className="block-label">
      <span className="block-label__place">{String(rowNumber + 1).padStart(2, '0')}</span>
      <span className="block-label__kind">{block ? getTranslation(block.labels?.singular ?? kind, i18n) : kind}</span>
      {words ? <span className="block-label__words">{words}</span> : null}
    </span>
  )
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
