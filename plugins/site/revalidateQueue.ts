import { z } from 'zod'
import { defineHandOffQueue } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'
import { readEnv } from '@/src/lib/env'
import { createHttpClient } from '@/src/lib/http/client'

interface Claim {
  tags: string[]
  /** Addresses of the web processes that live. */
  servers: string[]
}

/** A process that has been silent for longer has ended, and its pages with it. Four beats, see plugins/jobs. */
const SILENT_SECONDS = 20
const ANSWER_WITHIN_MS = 4_000

const schema = z.object({ tags: z.array(z.string().min(1)).min(1).max(100) })

/**
 * Tells every web process which pages have changed. A process keeps its pages in its own memory, so all must hear it; doing
 * it twice does no harm, so an uncertain try is simply repeated.
 */
export const revalidateQueue = defineHandOffQueue({
  name: 'site.revalidate',
  description: 'Tells the web servers which pages have changed.',
  schema,
  retryLimit: 8,
  backoff: { delay: 2, maximum: 60 },
  expireInSeconds: 30,
  concurrency: 4,
  claim: async ({ tags }, { req }): Promise<Claim | null> => {
    const rows = await query<{ url: string }>(
      req,
      sql`select distinct url from processes
          where kind = 'web' and url is not null and seen_at > now() - make_interval(secs => ${SILENT_SECONDS})`,
    )
    return rows.length === 0 ? null : { tags, servers: rows.map(({ url }) => url) }
  },
  perform: async ({ tags, servers }) => {
    // Addresses that our own processes entered, not a person: they may be private.
    const client = createHttpClient({
      allowedHosts: servers.map((url) => new URL(url).host),
      timeoutMs: ANSWER_WITHIN_MS,
    })
    const failures = await Promise.all(servers.map((server) => tell(client, server, tags)))
    await client.close()
    return failures.filter((failure) => failure !== null)
  },
  settle: async (failures) => {
    if (failures.length > 0) return { retry: new Error(failures.join(' ')) }
  },
})

/** What went wrong, in a sentence; null when the server has heard. */
async function tell(
  client: ReturnType<typeof createHttpClient>,
  server: string,
  tags: string[],
): Promise<string | null> {
  try {
    const { status } = await client.request(`${server}/internal/revalidate`, {
      method: 'POST',
      headers: { authorization: `Bearer ${readEnv().INTERNAL_SECRET}` },
      json: { tags },
    })
    return status === 200 ? null : `${server} answered ${status}.`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
