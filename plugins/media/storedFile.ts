import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { enqueue } from '@/plugins/jobs/api'
import { downloadName } from '@/src/lib/media/download-name'
import { folderOf, keyOf, originalKey } from '@/src/lib/media/key'
import { findVisible } from '@/src/server/visibleRecord'
import { processQueue } from './process/processQueue'
import { removeQueue } from './removeQueue'
import { fileStorage } from './storage'
import { readWhole } from './storage/types'
import { bodyOf, checksumOf, sizeOf, type UploadedFile } from './uploadedFile'

/** What these hooks read of a row. */
interface Row {
  id: string
  filename?: string | null
  mimeType?: string | null
  storagePath?: string | null
  focalX?: number | null
  focalY?: number | null
}

/** What a new file says of itself: where it lies, its true size, its checksum. */
export const describeFile: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const row = data as Partial<Row> & { checksum?: string; filesize?: number }
  const before = originalDoc as Row | undefined
  const { file } = req
  if (!file || !row.filename || row.filename === before?.filename) return data
  const key = keyOf(row.filename)
  if (!key) throw new Error(`The file "${row.filename}" was named by somebody else than acceptUpload.`)
  row.storagePath = folderOf(key)
  row.checksum = await checksumOf(file)
  row.filesize = await sizeOf(file)
  return data
}

/**
 * Writes a new file and queues what follows from it: its sizes, and the removal of the one that it replaces. A file whose
 * transaction rolls back later is found and removed by `media.sweep`.
 */
export const storeFile: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const row = doc as Row
  const before = operation === 'create' ? undefined : (previousDoc as Row | undefined)
  const { file } = req
  const isNew = Boolean(file && row.storagePath && row.filename !== before?.filename)
  if (file && isNew && row.storagePath) {
    await fileStorage().put(originalKey(row.storagePath), bodyOf(file), {
      contentType: row.mimeType ?? 'application/octet-stream',
    })
    if (before?.storagePath) await enqueue(req, removeQueue, { storagePath: before.storagePath })
  }
  const isRefocused = before !== undefined && (row.focalX !== before.focalX || row.focalY !== before.focalY)
  if (row.storagePath && (isNew || isRefocused)) {
    await enqueue(req, processQueue, { id: row.id, storagePath: row.storagePath })
  }
  return doc
}

/** A destroyed row takes its file with it, once that is certain. */
export const removeFile: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const { storagePath } = doc as Row
  if (storagePath) await enqueue(req, removeQueue, { storagePath })
}

/** The stored file of a row as if it had just been uploaded, for whoever may change the row; null otherwise. */
export async function originalOf(req: PayloadRequest, slug: string, id: string): Promise<UploadedFile | null> {
  const row = (await findVisible(req, slug as CollectionSlug, id)) as Row | null
  if (!row?.storagePath || !row.filename) return null
  const data = await readWhole(fileStorage(), originalKey(row.storagePath))
  if (!data) return null
  return { data, name: downloadName(row.filename), mimetype: row.mimeType ?? '', size: data.length }
}
