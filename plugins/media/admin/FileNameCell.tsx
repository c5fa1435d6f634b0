'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { downloadName } from '@/src/lib/media/download-name'

/** A file in the list by the name that it came with: the key in the stored one is for nobody to read. */
export function FileNameCell(props: DefaultCellComponentProps) {
  const { cellData } = props
  return <DefaultCell {...props} cellData={typeof cellData === 'string' ? downloadName(cellData) : cellData} />
}
