import { createReadStream } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { randomUUID } from 'node:crypto'
import type { FileStorage } from './types'

/** Files in a folder of this machine. A file is there whole or not at all: it is flushed to the disk under another name first. */
export function localStorage(root: string): FileStorage {
  const base = path.resolve(root)
  const placeOf = (key: string): string => {
    const target = path.resolve(base, key)
    if (!target.startsWith(base + path.sep)) throw new Error(`"${key}" is no place for a file.`)
    return target
  }
  return {
    place: base,
    async put(key, body) {
      const target = placeOf(key)
      await mkdir(path.dirname(target), { recursive: true })
      const draft = `${target}.${randomUUID()}.part`
      try {
        if (!Buffer.isBuffer(body)) await copyFile(body.path, draft)
        const file = await open(draft, Buffer.isBuffer(body) ? 'wx' : 'r+')
        try {
          if (Buffer.isBuffer(body)) await file.writeFile(body)
          await file.sync()
        } finally {
          await file.close()
        }
        await rename(draft, target)
        await syncFolder(path.dirname(target))
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },
    async read(key, range) {
      const target = placeOf(key)
      const found = await stat(target).catch(nothingThere)
      if (!found?.isFile()) return null
      return Readable.toWeb(createReadStream(target, range)) as ReadableStream<Uint8Array>
    },
    async removeFolder(folder) {
      await rm(placeOf(folder), { recursive: true, force: true })
    },
    async *foldersOlderThan(time) {
      for (const shelf of (await readdir(base).catch(nothingThere)) ?? []) {
        if (!/^[a-z2-7]{2}$/.test(shelf)) continue
        const old: string[] = []
        for (const name of await readdir(path.join(base, shelf))) {
          const { mtime } = await stat(path.join(base, shelf, name))
          if (mtime < time) old.push(`${shelf}/${name}`)
        }
        if (old.length > 0) yield old
      }
    },
    presign: async () => null,
  }
}

/** A rename is on the disk when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
