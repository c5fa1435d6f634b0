import { downloadName } from '@/src/lib/media/download-name'
import { originalKey } from '@/src/lib/media/key'
import { mp4Duration } from '@/src/lib/media/video'
import { pdfPages } from '@/src/lib/media/pdf'
import { readWhole, StorageError, type FileStorage } from '../storage/types'
import { measureModel } from './model'
import { drawPictures, type Drawn } from './pictures'
import type { FileFacts, FileToProcess } from './processQueue'

/**
 * Everything that is to be known of a file, by its kind; its sizes are written beside it. A file that cannot be read has a
 * `problem`; a storage that does not answer throws, and the job is tried again.
 */
export async function measure(file: FileToProcess, storage: FileStorage): Promise<FileFacts> {
  const keep = async (drawn: Drawn[]): Promise<void> => {
    for (const { variant, data } of drawn) {
      await storage.put(`${file.storagePath}/${variant.name}.${variant.format}`, data, {
        contentType: `image/${variant.format}`,
      })
    }
  }
  if (file.mimeType.startsWith('video/')) return measureVideo(file, storage)
  const content = await readWhole(storage, originalKey(file.storagePath))
  if (!content) return { problem: 'The file is missing in the storage. Upload it again.' }
  try {
    if (file.mimeType.startsWith('image/')) {
      const { drawn, blurDataUrl } = await drawPictures(content, file.focal)
      await keep(drawn)
      return { variants: drawn.map(({ variant }) => variant), blurDataUrl }
    }
    if (file.mimeType.startsWith('model/')) {
      const { facts, thumbnail } = await measureModel(content, downloadName(file.filename))
      if (thumbnail) await keep([thumbnail])
      return { ...facts, ...(thumbnail ? { variants: [thumbnail.variant] } : {}) }
    }
  } catch (error) {
    if (error instanceof StorageError) throw error
    return {
      problem: `The file could not be read to the end: ${error instanceof Error ? error.message : String(error)}`,
    }
  }
  const pages = file.mimeType === 'application/pdf' ? pdfPages(content) : null
  return pages === null ? {} : { pages }
}

async function measureVideo({ mimeType, size, storagePath }: FileToProcess, storage: FileStorage): Promise<FileFacts> {
  if (mimeType !== 'video/mp4') return {}
  const readAt = async (start: number, length: number): Promise<Uint8Array> => {
    const end = Math.min(size, start + length) - 1
    const stream = end < start ? null : await storage.read(originalKey(storagePath), { start, end })
    return stream ? new Uint8Array(await new Response(stream).arrayBuffer()) : new Uint8Array()
  }
  const seconds = await mp4Duration(readAt, size)
  return seconds === null ? {} : { durationSeconds: seconds }
}
