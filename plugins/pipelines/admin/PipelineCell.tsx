import type { DefaultServerCellComponentProps } from 'payload'
import Link from 'next/link'

/** The name of a pipeline in the list: it opens the board, which is what people come for. */
export function PipelineCell({ cellData, rowData, payload }: DefaultServerCellComponentProps) {
  return (
    <Link href={`${payload.config.routes.admin}/collections/pipelines/${String(rowData.id)}/board`} prefetch={false}>
      {String(cellData ?? '')}
    </Link>
  )
}
