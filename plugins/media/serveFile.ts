import type { PayloadRequest } from 'payload'
import { byteRange } from '@/src/lib/http/byteRange'
import { downloadName } from '@/src/lib/media/download-name'
import { originalKey } from '@/src/lib/media/key'
import { parseVariant, variantsOf } from '@/src/lib/media-address'
import { fileStorage } from './storage'

/** What serving a file reads of its row. */
export interface ServedRow {
  filename?: string | null
  mimeType?: string | null
  filesize?: number | null
  visibility?: string | null
  deletedAt?: string | null
  storagePath?: string | null
  checksum?: string | null
  variants?: unknown
}

/** What of a file is asked for. */
interface Part {
  key: string
  contentType: string
  size: number
  tag: string
}

/** Shown by browsers themselves; everything else is saved. Neither runs scripts of its own in our name. */
const INLINE = /^(image\/(png|jpeg|webp|avif|gif)|video\/(mp4|webm)|application\/pdf)$/

/** Nothing in a file may load or run anything, and it counts as from nowhere. */
const FILE_POLICY =
  "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox"
/** Browsers show no PDF in a sandbox. */
const PDF_POLICY = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"

const YEAR_SECONDS = 31_536_000

/**
 * Answers with a file, a part of it (`Range`), or one of its sizes (`?size=960.avif`); 304 for who has it, 404 for a size that
 * there is not, 416 for a part that there is not. Whether the reader may see the row has been decided before.
 *
 * @param isShared the reader came by a signed address: nobody keeps what it answers
 */
export async function serveFile(req: PayloadRequest, row: ServedRow, { isShared = false } = {}): Promise<Response> {
  const part = partOf(row, req.searchParams?.get('size') ?? null)
  if (!part) return notThere()
  const headers = new Headers({
    'content-type': part.contentType,
    'content-disposition': dispositionOf(row, part.contentType, req.searchParams?.has('download') === true),
    'content-security-policy': part.contentType === 'application/pdf' ? PDF_POLICY : FILE_POLICY,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-site',
    'accept-ranges': 'bytes',
    etag: part.tag,
    // Its name is drawn anew with every file, so what a public address shows never changes.
    'cache-control':
      row.visibility === 'public' && !row.deletedAt && !isShared
        ? `public, max-age=${YEAR_SECONDS}, immutable`
        : 'private, no-store',
  })
  if (isKnown(req.headers.get('if-none-match'), part.tag)) return new Response(null, { status: 304, headers })
  const condition = req.headers.get('if-range')
  const range = byteRange(condition === null || condition === part.tag ? req.headers.get('range') : null, part.size)
  if (range.kind === 'unsatisfiable') {
    headers.set('content-range', `bytes */${part.size}`)
    return new Response(null, { status: 416, headers })
  }
  const body = await fileStorage().read(part.key, range.kind === 'part' ? range : undefined)
  if (!body) return notThere()
  if (range.kind === 'whole') {
    headers.set('content-length', String(part.size))
    return new Response(body, { status: 200, headers })
  }
  headers.set('content-length', String(range.end - range.start + 1))
  headers.set('content-range', `bytes ${range.start}-${range.end}/${part.size}`)
  return new Response(body, { status: 206, headers })
}

/** How a browser is told to save or to show a file, under the name that it had. */
export function dispositionOf({ filename }: ServedRow, contentType: string, isDownload: boolean): string {
  const kind = isDownload || !INLINE.test(contentType) ? 'attachment' : 'inline'
  return `${kind}; filename="${downloadName(filename ?? 'file')}"`
}

/** Null for a size that was not drawn. */
function partOf(row: ServedRow, size: string | null): Part | null {
  const { storagePath, filesize, mimeType } = row
  if (!storagePath) return null
  const version = storagePath.slice(-26)
  if (size === null) {
    return {
      key: originalKey(storagePath),
      contentType: mimeType ?? 'application/octet-stream',
      size: filesize ?? 0,
      tag: `"${version}"`,
    }
  }
  const wanted = parseVariant(size)
  const found = variantsOf(row.variants).find(({ name, format }) => name === wanted?.name && format === wanted.format)
  if (!found) return null
  return {
    key: `${storagePath}/${found.name}.${found.format}`,
    contentType: `image/${found.format}`,
    size: found.bytes,
    tag: `"${version}-${found.name}-${found.format}-${found.bytes}"`,
  }
}

function isKnown(header: string | null, tag: string): boolean {
  return header !== null && header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
}

function notThere(): Response {
  const body = { errors: [{ message: 'This file is not there any more.' }] }
  return Response.json(body, { status: 404, headers: { 'cache-control': 'private, no-store' } })
}
