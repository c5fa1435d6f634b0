/** What the house needs of a place for files; implemented by a folder on this machine and by any S3-compatible service. */
export interface FileStorage {
  /** For messages: where files lie. */
  readonly place: string
  /** Writes a file whole or not at all; what has the key already is replaced. */
  put(key: string, body: Buffer | { path: string }, about: { contentType: string }): Promise<void>
  /** A file, or a part of it; null when there is none. Both ends of a range are included. */
  read(key: string, range?: { start: number; end: number }): Promise<ReadableStream<Uint8Array> | null>
  /** Removes everything below a folder. What is not there counts as removed. */
  removeFolder(folder: string): Promise<void>
  /** Folders (`ab/ab…`) in which nothing was written since that time, in pages. */
  foldersOlderThan(time: Date): AsyncIterable<string[]>
  /** An address that opens a file for a while without asking this server; null where files have none. */
  presign(key: string, options: { seconds: number; disposition: string }): Promise<string | null>
}

/** A place for files does not answer as it should. The message says what to look at. */
export class StorageError extends Error {
  override name = 'StorageError'
}

/** Reads a whole file into memory; null when there is none. */
export async function readWhole(storage: FileStorage, key: string): Promise<Buffer | null> {
  const stream = await storage.read(key)
  return stream ? Buffer.from(await new Response(stream).arrayBuffer()) : null
}
