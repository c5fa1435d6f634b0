import type { Endpoint, Payload } from 'payload'
import { beforeExit } from '@/src/lib/before-exit'
import { isUuid } from '@/src/lib/ids'
import { countViews } from './countViews'
import { ViewBuffer } from './viewBuffer'

/** How long a view may wait in memory. */
const FLUSH_MS = 5_000

const buffer = new ViewBuffer()
let timer: NodeJS.Timeout | null = null

/**
 * `POST /api/posts/:id/view`: a page that was opened says so. Nothing is written now: views wait in this process and go out together.
 * Always 204: whether it counted is nobody's business.
 */
export const viewEndpoint: Endpoint = {
  path: '/:id/view',
  method: 'post',
  handler: async (req) => {
    const { id } = req.routeParams ?? {}
    if (typeof id === 'string' && isUuid(id)) {
      const ip = req.headers.get('x-orrery-client-ip') ?? 'unknown'
      buffer.add({ post: id.toLowerCase(), ip, userAgent: req.headers.get('user-agent') ?? '' })
      schedule(req.payload)
    }
    return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
  },
}

function schedule(payload: Payload): void {
  if (timer) return
  beforeExit('blog: views', () => flushViews(payload))
  timer = setTimeout(() => {
    timer = null
    flushViews(payload).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'Views could not be counted.' }),
    )
  }, FLUSH_MS)
  timer.unref()
}

/** Writes what waits; keeps it for the next time when the database does not answer. */
export async function flushViews(payload: Payload): Promise<void> {
  const counts = buffer.take()
  try {
    await countViews(payload, counts)
  } catch (error) {
    buffer.restore(counts)
    throw error
  }
}
