import type { PayloadRequest } from 'payload'
import type { Media } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { fileAddress, variantsOf } from '@/src/lib/media-address'
import type { NamedClient } from './clients'

type User = NonNullable<PayloadRequest['user']>
type Asking = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>

/** A file as the portal lists it. */
export interface ListedFile {
  id: string
  name: string
  /** Where it is downloaded, through access. */
  url: string
  /** A small picture of it; `null` for what has none. */
  thumbnail: string | null
  mimeType: string
  /** Bytes. */
  size: number
  at: string
}

const MOST = 200

/** The files that are shared with a client, the newest first, as the policy lets the person see them. */
export async function sharedFiles(req: Asking, user: User, client: string, limit = MOST): Promise<ListedFile[]> {
  // Whom a file is shared with is not shown to people of a client, so they cannot filter by it either: two steps.
  const rows = await query<{ id: string }>(
    req as PayloadRequest,
    sql`select id from media where shared_with_id = ${client} and deleted_at is null
        order by created_at desc, id desc limit ${limit}`,
  )
  if (rows.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: rows.map(({ id }) => id) } },
    sort: ['-createdAt', '-id'],
    depth: 0,
    limit: 100,
    pagination: false,
    user,
    overrideAccess: false,
    ...(req.transactionID ? { req: req as PayloadRequest } : {}),
  })
  return docs.map(listedFile)
}

/** The columns that {@link listedFile} reads. */
type FileRow = Pick<Media, 'id' | 'filename' | 'name' | 'alt' | 'mimeType' | 'filesize' | 'createdAt' | 'variants'>

export function listedFile({ id, filename, name, alt, mimeType, filesize, createdAt, variants }: FileRow): ListedFile {
  const stored = filename ?? ''
  const small = variantsOf(variants).find((variant) => variant.name === 'thumbnail' && variant.format === 'webp')
  return {
    id,
    name: name || alt || stored,
    url: fileAddress(stored),
    thumbnail: small ? fileAddress(stored, small) : null,
    mimeType: mimeType ?? '',
    size: filesize ?? 0,
    at: createdAt,
  }
}

/**
 * Keeps a file that somebody of a client sends: private, shared with that client, theirs. Written as the server's own,
 * because nobody but staff may say whom a file is shared with.
 *
 * @throws ValidationError for a kind of file that is not taken
 */
export async function keepClientFile(
  req: PayloadRequest,
  user: User,
  client: NamedClient,
  file: File,
): Promise<string> {
  const name = file.name.slice(0, 200)
  const { id } = await req.payload.create({
    collection: 'media',
    data: {
      alt: name,
      name,
      type: kindOf(file.type),
      visibility: 'private',
      organization: client.organization,
      client: client.id,
      sharedWith: client.id,
      owner: user.id,
    },
    file: { data: Buffer.from(await file.arrayBuffer()), mimetype: file.type, name, size: file.size },
    depth: 0,
    req,
    overrideAccess: true,
  })
  return id
}

function kindOf(mimeType: string): Media['type'] {
  if (mimeType.startsWith('image/')) return 'IMAGE'
  if (mimeType.startsWith('video/')) return 'VIDEO'
  return mimeType.startsWith('model/') ? 'MODEL' : 'DOCUMENT'
}
