import type { DefaultServerCellComponentProps } from 'payload'
import { Reading } from './Reading'

/** In the list of goals: how far each is. */
export function ReadingCell({ cellData, rowData }: DefaultServerCellComponentProps) {
  const { targetValue } = rowData as { targetValue?: number | null }
  return <Reading done={Number(cellData ?? 0)} target={targetValue ?? null} />
}
