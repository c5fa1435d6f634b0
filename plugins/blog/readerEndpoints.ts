import type { Endpoint, PayloadRequest } from 'payload'
import { personIn } from '@/plugins/access/api'
import { consume } from '@/plugins/limits/api'
import { issueFormToken } from '@/src/lib/forms/formToken'
import { readSession, signedIn } from '@/src/server/forms/sameOrigin'
import { commenterIn, commentScope } from './commentEndpoints'
import { like, reactionsTo, unlike } from './likes'
import { openPost, type OpenPost } from './openPost'

const NO_STORE = { 'cache-control': 'private, no-store' }

/**
 * `GET /api/posts/:id/reader`: what a kept page cannot hold: how many like the post, whether this reader does, under which name they
 * would comment, and the token of a comment form.
 */
export const readerEndpoint: Endpoint = {
  path: '/:id/reader',
  method: 'get',
  handler: async (req) => {
    const post = await openPost(req, req.routeParams?.id)
    if (!post) return gone()
    await readSession(req)
    const commenter = commenterIn(req, post)
    const answer = {
      ...(await reactionsTo(req, post.id, commenter?.id ?? null)),
      name: commenter?.name ?? null,
      commentsOpen: post.commentsOpen,
      token: issueFormToken(commentScope(post), req.payload.secret),
    }
    return Response.json(answer, { headers: NO_STORE })
  },
}

/** `POST` and `DELETE /api/posts/:id/like`, for people with an account: 200 with the new count; 401 without one. */
export const likeEndpoints: Endpoint[] = [
  { path: '/:id/like', method: 'post', handler: (req) => react(req, like) },
  { path: '/:id/like', method: 'delete', handler: (req) => react(req, unlike) },
]

async function react(
  req: PayloadRequest,
  change: (req: PayloadRequest, post: OpenPost, user: string) => Promise<boolean>,
): Promise<Response> {
  await signedIn(req)
  const person = personIn(req)
  const post = await openPost(req, req.routeParams?.id)
  if (!post || !person) return gone()
  await consume(req, 'like', { account: person.id })
  await change(req, post, person.id)
  return Response.json(await reactionsTo(req, post.id, person.id), { headers: NO_STORE })
}

function gone(): Response {
  return Response.json({ message: 'This post is not on the site (any more).' }, { status: 404, headers: NO_STORE })
}
