import { revalidateTag } from 'next/cache'
import { z } from 'zod'
import { constantTimeEqual } from '@/src/lib/crypto/tokens'
import { readEnv } from '@/src/lib/env'
import { forgetPublicReads } from '@/src/server/publicReadsHere'

const body = z.object({ tags: z.array(z.string().min(1).max(256)).min(1).max(100) })

/** For the worker alone: what it names is made anew by the next visitor, who never sees the old page. */
export async function POST(request: Request): Promise<Response> {
  const secret = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
  // To strangers this address does not exist.
  if (!constantTimeEqual(secret, readEnv().INTERNAL_SECRET)) return new Response('Not found', { status: 404 })
  const parsed = body.safeParse(await request.json().catch(() => null))
  if (!parsed.success) return Response.json({ message: 'Send { "tags": ["…"] }.' }, { status: 400 })
  for (const tag of parsed.data.tags) revalidateTag(tag, { expire: 0 })
  forgetPublicReads(parsed.data.tags)
  return Response.json({ revalidated: parsed.data.tags.length })
}
