import { createHash } from 'node:crypto'
import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { StartError } from '../lib/fail'

const FORMAT = 1

const schema = z.object({
  format: z.literal(FORMAT),
  createdAt: z.string(),
  /** Which kind of database it is of; one cannot be restored into the other. */
  kind: z.enum(['embedded', 'server']),
  migrations: z.array(z.string()),
  /** Name and SHA-256 of the database's file. */
  database: z.object({ file: z.string().regex(/^[\w.-]+$/), sha256: z.string() }),
})

/** What a backup says about itself. */
export type Manifest = z.output<typeof schema>

const fileOf = (directory: string) => path.join(directory, 'manifest.json')

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

export function writeManifest(directory: string, manifest: Omit<Manifest, 'format'>): void {
  writeFileSync(fileOf(directory), JSON.stringify({ format: FORMAT, ...manifest }, null, 2), { mode: 0o600 })
}

/** Reads a backup's manifest and checks that its database file is whole. Throws a `StartError` for anything else. */
export async function readManifest(directory: string): Promise<Manifest> {
  const manifest = parse(directory)
  const sha256 = await sha256Of(path.join(directory, manifest.database.file)).catch(() => null)
  if (sha256 !== manifest.database.sha256) {
    throw new StartError(
      `The backup in ${directory} is damaged: its database is not what was written. Use another one.`,
    )
  }
  return manifest
}

function parse(directory: string): Manifest {
  try {
    return schema.parse(JSON.parse(readFileSync(fileOf(directory), 'utf8')))
  } catch (error) {
    throw new StartError(
      `${directory} is no finished backup of this version: name a directory that \`npm run backup\` made.`,
      {
        cause: error,
      },
    )
  }
}
