import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CollectionConfig, Config, Field, Plugin } from 'payload'
import { registerQueues } from '@/plugins/jobs/api'
import { fileAddress, variantsOf } from '@/src/lib/media-address'
import type { Env } from '@/src/lib/env'
import { acceptUpload } from './acceptUpload'
import { emptyFolder, refuseCycle } from './folders'
import { limitsOf, type MediaOptions } from './options'
import { processQueue } from './process/processQueue'
import { removeQueue } from './removeQueue'
import { serveFile, type ServedRow } from './serveFile'
import { linkEndpoint, signedEndpoint } from './signedLinks'
import { describeFile, removeFile, storeFile } from './storedFile'
import { sweepQueue } from './sweepQueue'
import { usageEndpoint } from './usage/usageEndpoint'

export type { MediaOptions }

/** How Payload takes files from requests: through temporary files, because a film does not fit into the memory. */
export function uploads({ MEDIA_VIDEO_MEGABYTES }: Env): Config['upload'] {
  const most = Math.max(50, MEDIA_VIDEO_MEGABYTES) * 1024 * 1024
  return {
    useTempFiles: true,
    tempFileDir: path.join(tmpdir(), 'orrery-uploads'),
    limits: { fileSize: most, files: 1 },
    requestSizeLimit: most + 1024 * 1024,
    abortOnLimit: true,
    responseOnLimit: `This file is larger than ${most / 1024 / 1024} MB. Make it smaller, then upload it.`,
  }
}

/** Files: known by their content, kept under random names, measured, shown in every size, and found wherever they are used. */
export const mediaPlugin =
  (options: MediaOptions = {}): Plugin =>
  (config: Config): Config => {
    const { mediaSlug = 'media', foldersSlug = 'media-folders' } = options
    for (const slug of [mediaSlug, foldersSlug]) {
      if (!config.collections?.some((collection) => collection.slug === slug)) {
        throw new Error(`The media plugin needs the collection "${slug}". Add it to collections/index.ts.`)
      }
    }
    const collections = (config.collections ?? []).map((collection) => {
      if (collection.slug === mediaSlug) return withFiles(collection, options)
      return collection.slug === foldersSlug ? withFolders(collection) : collection
    })
    return registerQueues({ ...config, collections }, [processQueue, removeQueue, sweepQueue])
  }

/** Fields of Payload's own, which it merges with these: how the list reads them. */
const LISTED: Field[] = [
  {
    name: 'filename',
    type: 'text',
    label: ({ t }) => t('upload:fileName'),
    admin: { components: { Cell: '/plugins/media/admin/FileNameCell#FileNameCell' } },
  },
  {
    name: 'filesize',
    type: 'number',
    label: ({ t }) => t('upload:fileSize'),
    admin: { components: { Cell: '/plugins/media/admin/SizeCell#SizeCell' } },
  },
]

function withFiles(collection: CollectionConfig, options: MediaOptions): CollectionConfig {
  const { hooks, upload, slug } = collection
  return {
    ...collection,
    fields: [
      ...collection.fields,
      ...LISTED,
      { name: 'facts', type: 'ui', admin: { components: { Field: '/plugins/media/admin/FileFacts#FileFacts' } } },
    ],
    upload: {
      ...(typeof upload === 'object' ? upload : {}),
      disableLocalStorage: true,
      adminThumbnail: ({ doc }) => thumbnailOf(doc),
      handlers: [(req, { doc }) => serveFile(req, doc as ServedRow)],
    },
    endpoints: [signedEndpoint(slug), linkEndpoint(slug), usageEndpoint(slug), ...(collection.endpoints || [])],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), acceptUpload(limitsOf(options))],
      beforeChange: [...(hooks?.beforeChange ?? []), describeFile],
      afterChange: [...(hooks?.afterChange ?? []), storeFile],
      afterDelete: [...(hooks?.afterDelete ?? []), removeFile],
    },
  }
}

function withFolders(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), refuseCycle],
      beforeDelete: [...(hooks?.beforeDelete ?? []), emptyFolder],
    },
  }
}

/** The square picture of the list; a picture that has none yet shows itself, everything else its icon. */
function thumbnailOf(doc: Record<string, unknown>): string | null {
  const { filename, mimeType } = doc as { filename?: string; mimeType?: string }
  if (!filename) return null
  const thumbnail = variantsOf(doc.variants).find(({ name }) => name === 'thumbnail')
  if (thumbnail) return fileAddress(filename, thumbnail)
  return mimeType?.startsWith('image/') ? fileAddress(filename) : null
}
