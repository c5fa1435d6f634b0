import { getTranslation } from '@payloadcms/translations'
import {
  APIError,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { can, personIn } from '@/plugins/access/api'
import { isStaff } from '@/src/lib/person'
import { slugify } from '@/src/lib/text'
import { readRequest, type Format } from './readRequest'
import { recordExport } from './recordExport'
import { writeRows } from './writeRows'

const TYPES: Record<Format, string> = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' }

/**
 * `GET /api/exports/:collection?format=csv|json&where=…&search=…&sort=…&columns=…`: a list as a file, as a stream. The
 * header `X-Total-Count` says how many rows there were when it began.
 */
export const exportEndpoint: Endpoint = {
  path: '/exports/:collection',
  method: 'get',
  handler: async (req) => {
    const config = exported(req)
    const request = await readRequest(req, config)
    const count = await recordExport(req, request)
    const name = getTranslation(config.labels.plural as string, { ...req.i18n, language: 'en' })
    const file = `${slugify(name) || config.slug}-${new Date().toISOString().slice(0, 10)}.${request.format}`
    return new Response(streamOf(req, writeRows(req, request)), {
      headers: {
        'content-type': TYPES[request.format],
        'content-disposition': `attachment; filename="${file}"`,
        'cache-control': 'private, no-store',
        'x-total-count': String(count),
      },
    })
  },
}

/** Lists are the panel's: for staff, and of what the policy lets them read. Payload's own collections are no lists. */
function exported(req: PayloadRequest): SanitizedCollectionConfig {
  if (!req.user) throw new APIError('Sign in first.', 401, null, true)
  const slug = String(req.routeParams?.collection)
  const config = req.payload.collections[slug as CollectionSlug]?.config
  if (!config || !isStaff(personIn(req)) || !can(req, 'read', slug)) {
    throw new APIError('There is no such list, or you may not read it.', 404, null, true)
  }
  return config
}

/** Each piece is made when the receiver has taken the one before. */
function streamOf(req: PayloadRequest, pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await pieces.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      } catch (error) {
        // The file ends in the middle, which the receiver's end of the connection reports as a failed download.
        req.payload.logger.error({ err: error, msg: 'An export broke off.' })
        controller.error(error)
      }
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })
}
