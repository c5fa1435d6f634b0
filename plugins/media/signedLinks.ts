import { APIError, type CollectionSlug, type Endpoint } from 'payload'
import { signToken, verifyToken } from '@/src/lib/crypto/signedToken'
import { originalKey } from '@/src/lib/media/key'
import { noSuch, visibleRecord } from '@/src/server/visibleRecord'
import { dispositionOf, serveFile, type ServedRow } from './serveFile'
import { fileStorage } from './storage'

const PURPOSE = 'media link'
const MINUTES = { usual: 60, most: 7 * 24 * 60 } as const
/** An address of the storage itself is followed at once. */
const PRESIGNED_SECONDS = 120

/**
 * `POST /api/media/:id/link`: an address that opens this file for whoever has it, for a while. For who may read the file;
 * 404 for everybody else, and for who is not signed in: what they may see needs no such address. Body: `{ minutes }`, at most seven days. Answers `{ url, expiresAt }`.
 */
export const linkEndpoint = (mediaSlug: string): Endpoint => ({
  path: '/:id/link',
  method: 'post',
  handler: async (req) => {
    const collection = mediaSlug as CollectionSlug
    if (!req.user) throw noSuch(collection)
    const { id } = await visibleRecord(req, collection, req.routeParams?.id)
    // Where it lies is for staff to read; the address that is made of it is for everybody who may see the file.
    const row = (await req.payload.findByID({ collection, id, depth: 0, req, overrideAccess: true })) as ServedRow
    if (!row.storagePath) throw noSuch(collection)
    const minutes = await askedMinutes(req)
    const expiresAt = new Date(Date.now() + minutes * 60_000)
    const token = signToken(
      { purpose: PURPOSE, subject: id, expiresAt, data: { file: row.storagePath } },
      req.payload.secret,
    )
    const url = `${req.payload.config.serverURL}/api/${mediaSlug}/signed/${token}`
    return Response.json({ url, expiresAt: expiresAt.toISOString() }, { headers: { 'cache-control': 'no-store' } })
  },
})

/** `GET /api/media/signed/:token`: the file behind such an address. 403 for an altered one, 410 for one whose time is over. */
export const signedEndpoint = (mediaSlug: string): Endpoint => ({
  path: '/signed/:token',
  method: 'get',
  handler: async (req) => {
    const verdict = verifyToken(String(req.routeParams?.token), { purpose: PURPOSE, secret: req.payload.secret })
    if (!verdict.ok && verdict.reason !== 'expired') {
      throw new APIError('This address is not complete. Copy it whole, or ask for a new one.', 403, null, true)
    }
    const over = new APIError('This address is no longer valid. Ask for a new one.', 410, null, true)
    if (!verdict.ok) throw over
    const { docs } = await req.payload.find({
      collection: mediaSlug as CollectionSlug,
      where: { id: { equals: verdict.claims.subject } },
      limit: 1,
      depth: 0,
      req,
      overrideAccess: true,
    })
    const row = docs[0] as ServedRow | undefined
    // A replaced file is another one: what was shared was the old one.
    if (!row?.storagePath || row.deletedAt || row.storagePath !== verdict.claims.data?.file) throw over
    const disposition = dispositionOf(row, row.mimeType ?? '', req.searchParams?.has('download') === true)
    const direct = await fileStorage().presign(originalKey(row.storagePath), {
      seconds: PRESIGNED_SECONDS,
      disposition,
    })
    if (direct === null) return serveFile(req, row, { isShared: true })
    return new Response(null, { status: 302, headers: { location: direct, 'cache-control': 'private, no-store' } })
  },
})

async function askedMinutes(req: Parameters<Endpoint['handler']>[0]): Promise<number> {
  const text = (await req.text?.()) ?? ''
  if (text.trim() === '') return MINUTES.usual
  const body = parsed(text)
  const minutes = typeof body === 'object' && body !== null && 'minutes' in body ? body.minutes : MINUTES.usual
  if (typeof minutes !== 'number' || !Number.isInteger(minutes) || minutes < 1 || minutes > MINUTES.most) {
    throw new APIError(`Say for how long as a whole number of minutes from 1 to ${MINUTES.most}.`, 400, null, true)
  }
  return minutes
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw new APIError('Send the minutes as JSON: {"minutes": 60}.', 400, null, true)
    throw error
  }
}
