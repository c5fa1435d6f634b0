import { z } from 'zod'
import { emit } from '@/plugins/events/api'
import { defineHandOffQueue } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'
import type { FileVariant } from '@/src/lib/media-address'
import { fileStorage } from '../storage'

/** The file that a job measures, as its row had it when the job began. */
export interface FileToProcess {
  id: string
  organization: string
  storagePath: string
  filename: string
  mimeType: string
  size: number
  focal: { x: number; y: number }
}

/** What is found out about a file. What does not apply to its kind is left out. */
export interface FileFacts {
  variants?: FileVariant[]
  blurDataUrl?: string
  vertices?: number
  triangles?: number
  materials?: number
  textures?: number
  lodLevel?: number
  durationSeconds?: number
  pages?: number
  /** Why something could not be found out, for the people of the studio. */
  problem?: string
}

/**
 * Measures a file and draws its sizes. A job, because it takes seconds and half a processor: inside the upload it would hold a
 * transaction open, for which on the embedded database everybody waits. Until it has run, pages show the original.
 */
export const processQueue = defineHandOffQueue({
  name: 'media.process',
  description: 'Measures an uploaded file and draws its sizes.',
  schema: z.object({ id: z.uuid(), storagePath: z.string() }),
  retryLimit: 3,
  backoff: { delay: 10, maximum: 600 },
  expireInSeconds: 300,
  // The decoders and encoders are loaded once, not while a job's claim holds a transaction.
  prepare: async () => {
    await import('./measure')
  },
  claim: async ({ id, storagePath }, { req }): Promise<FileToProcess | null> => {
    const [row] = await query<{
      organization_id: string
      filename: string
      mime_type: string
      filesize: string | number
      focal_x: string | number | null
      focal_y: string | number | null
    }>(
      req,
      sql`select organization_id, filename, mime_type, filesize, focal_x, focal_y from media
          where id = ${id} and storage_path = ${storagePath}`,
    )
    if (!row) return null
    return {
      id,
      storagePath,
      organization: row.organization_id,
      filename: row.filename,
      mimeType: row.mime_type,
      size: Number(row.filesize),
      focal: { x: Number(row.focal_x ?? 50), y: Number(row.focal_y ?? 50) },
    }
  },
  perform: async (file): Promise<FileFacts> => (await import('./measure')).measure(file, fileStorage()),
  settle: async (facts, { id, organization, storagePath }, { req }) => {
    await query(req, sql`set local orrery.owner = 'media.facts'`)
    const updated = await query(
      req,
      sql`update media set
            variants = ${facts.variants ? JSON.stringify(facts.variants) : null}::jsonb,
            blur_data_url = ${facts.blurDataUrl ?? null},
            vertices = ${facts.vertices ?? null}, triangles = ${facts.triangles ?? null},
            materials = ${facts.materials ?? null}, textures = ${facts.textures ?? null},
            lod_level = ${facts.lodLevel ?? null}, duration_seconds = ${facts.durationSeconds ?? null},
            pages = ${facts.pages ?? null}, problem = ${facts.problem ?? null}, processed_at = now()
          where id = ${id} and storage_path = ${storagePath} returning id`,
    )
    // Replaced meanwhile: the other file has a job of its own.
    if (updated.length === 0) return
    await emit(req, 'media.processed', { subject: { collection: 'media', id }, organization })
  },
})
