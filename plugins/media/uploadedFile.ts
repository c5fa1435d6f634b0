import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readFile, stat, writeFile } from 'node:fs/promises'
import type { PayloadRequest } from 'payload'

/** A file on its way in: in memory, or, when it came over HTTP, in a temporary file. */
export type UploadedFile = NonNullable<PayloadRequest['file']>

/** The first bytes of an upload. */
export async function headOf(file: UploadedFile, length: number): Promise<Uint8Array> {
  if (!file.tempFilePath) return file.data.subarray(0, length)
  const handle = await open(file.tempFilePath, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

export function contentOf(file: UploadedFile): Promise<Buffer> {
  return file.tempFilePath ? readFile(file.tempFilePath) : Promise.resolve(file.data)
}

/** The same upload with another content. A temporary file is written over, because it is what will be read and removed. */
export async function withContent(file: UploadedFile, content: Buffer): Promise<UploadedFile> {
  if (!file.tempFilePath) return { ...file, data: content, size: content.length }
  await writeFile(file.tempFilePath, content)
  return { ...file, size: content.length }
}

/** What {@link FileStorage} takes. */
export const bodyOf = (file: UploadedFile): Buffer | { path: string } =>
  file.tempFilePath ? { path: file.tempFilePath } : file.data

export async function sizeOf(file: UploadedFile): Promise<number> {
  return file.tempFilePath ? (await stat(file.tempFilePath)).size : file.data.length
}

/** SHA-256 in hex, read in pieces. */
export async function checksumOf(file: UploadedFile): Promise<string> {
  const hash = createHash('sha256')
  if (file.tempFilePath) for await (const piece of createReadStream(file.tempFilePath)) hash.update(piece as Buffer)
  else hash.update(file.data)
  return hash.digest('hex')
}
