import type { DefaultServerCellComponentProps } from 'payload'
import { sizeWords } from './readings'

/** How large a file is, in the unit that a person would say. */
export function SizeCell({ cellData }: DefaultServerCellComponentProps) {
  return <span>{typeof cellData === 'number' ? sizeWords(cellData) : '—'}</span>
}
