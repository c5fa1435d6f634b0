import type { DefaultServerCellComponentProps } from 'payload'
import { languageName } from '@/src/lib/locales'

/** A language in a list by its own name. */
export function LanguageCell({ cellData }: DefaultServerCellComponentProps) {
  return <span>{typeof cellData === 'string' && cellData !== '' ? languageName(cellData) : '—'}</span>
}
