import type { Endpoint, PayloadRequest } from 'payload'
import { personIn } from '@/plugins/access/api'
import { consume, minutesToWait } from '@/plugins/limits/api'
import { blogWords } from '@/src/lib/blog-words'
import { issueFormToken, submissionOf } from '@/src/lib/forms/formToken'
import { isTrapped } from '@/src/lib/forms/isTrapped'
import { STAFF_ROLES } from '@/src/lib/roles'
import { localizedPath } from '@/src/lib/site-path'
import { fill } from '@/src/lib/site-words'
import { formPageResponse } from '@/src/server/forms/formPage'
import { readSent, type Sent } from '@/src/server/forms/readSent'
import { readSession } from '@/src/server/forms/sameOrigin'
import { commentAgain } from './commentAgain'
import { localeOfComment, parseComment, type CommentProblems } from './commentForm'
import { confirmComment } from './confirmComment'
import { openPost, postPath, type OpenPost } from './openPost'
import { writeComment, type Commenter, type CommentOutcome } from './writeComment'

type Taken = Extract<CommentOutcome, 'approved' | 'pending' | 'confirm'>

const NO_STORE = { 'cache-control': 'no-store' }

/** Whose form it is: a token of another post is refused. */
export const commentScope = ({ id, organization }: Pick<OpenPost, 'id' | 'organization'>) => ({
  form: `comment:${id}`,
  organization,
})

/**
 * `POST /api/posts/:id/comments`: a comment, as JSON or as a plain HTML form. 201, or for forms 303 to the thanks; 400 with a sentence
 * for each field; 403 when comments are closed; 404 when the post is not on the site; 429 with `Retry-After`.
 */
export const commentEndpoint: Endpoint = {
  path: '/:id/comments',
  method: 'post',
  handler: async (req) => {
    const sent = await readSent(req)
    if (!sent) return Response.json({ message: 'Send the comment as JSON or as a form.' }, { status: 400 })
    const locale = localeOfComment(sent.body)
    const words = blogWords(locale)
    const post = await openPost(req, req.routeParams?.id, { locale })
    if (!post) return refusal(sent, words.problemGone, 404)
    if (!post.commentsOpen) return refusal(sent, words.problemClosed, 403)
    await readSession(req)
    const commenter = commenterIn(req, post)
    // A program that filled in what people do not see is told what it wants to hear.
    if (isTrapped(sent.body)) return thanks(sent, post, commenter ? 'pending' : 'confirm')

    const parsed = parseComment(sent.body, commenter !== null)
    if (!parsed.ok) return again(req, sent, post, 400, parsed.problems)
    const submission = submissionOf(sent.body.token, commentScope(post), req.payload.secret)
    if (!submission) return again(req, sent, post, 400, { token: words.problemToken })
    const account = commenter?.email ?? parsed.value.email ?? undefined
    const minutes = await minutesToWait(req, 'form:comment', { account })
    if (minutes !== null) return again(req, sent, post, 429, {}, fill(words.problemBusy, { minutes }))
    const outcome = await writeComment(req, { post: post.id, submission, comment: parsed.value, commenter })
    switch (outcome) {
      case 'gone':
        return refusal(sent, words.problemGone, 404)
      case 'closed':
        return refusal(sent, words.problemClosed, 403)
      case 'noParent':
        return again(req, sent, post, 400, { parent: words.problemParent })
      default:
        return thanks(sent, post, outcome)
    }
  },
}

/** `POST /api/comments/confirm`: the button behind the link in a stranger's mail. 200, or 409 used, 410 too old, 400 broken. */
export const confirmEndpoint: Endpoint = {
  path: '/confirm',
  method: 'post',
  handler: async (req) => {
    const sent = await readSent(req)
    if (!sent) return Response.json({ message: 'Send the token as JSON or as a form.' }, { status: 400 })
    await consume(req, 'form:comment-confirm')
    const locale = localeOfComment(sent.body)
    const outcome = await confirmComment(req, sent.body.token)
    if (sent.isForm) {
      return new Response(null, {
        status: 303,
        headers: { location: `${localizedPath(locale, '/blog/confirm')}?done=${outcome}` },
      })
    }
    const words = blogWords(locale)
    const answers = {
      confirmed: [200, words.confirmedTitle],
      used: [409, words.confirmUsedTitle],
      old: [410, words.confirmOldTitle],
      bad: [400, words.confirmBadTitle],
    } as const
    const [status, message] = answers[outcome]
    return Response.json({ message, outcome }, { status, headers: NO_STORE })
  },
}

/** The person who is signed in, in the eyes of a post's organization; null for a stranger. */
export function commenterIn(req: PayloadRequest, { organization }: OpenPost): Commenter | null {
  const person = personIn(req)
  if (!person || !req.user) return null
  const membership = person.memberships.find((row) => row.organization === organization)
  return {
    id: person.id,
    name: req.user.name,
    email: req.user.email,
    isMember: membership !== undefined,
    isStaff: person.isAdmin || (membership !== undefined && STAFF_ROLES.includes(membership.role)),
  }
}

function thanks({ body, isForm }: Sent, post: OpenPost, outcome: Taken): Response {
  const locale = localeOfComment(body)
  if (isForm) {
    const location = `${postPath(locale, post, '/comment')}?sent=${outcome}`
    return new Response(null, { status: 303, headers: { location } })
  }
  const words = blogWords(locale)
  const message = {
    approved: words.sentApprovedTitle,
    pending: words.sentPendingTitle,
    confirm: words.sentConfirmTitle,
  }
  return Response.json({ message: message[outcome], outcome }, { status: 201 })
}

function again(
  req: PayloadRequest,
  { body, isForm }: Sent,
  post: OpenPost,
  status: number,
  problems: CommentProblems,
  message?: string,
): Response {
  const locale = localeOfComment(body)
  // The old token keeps its time unless it is the token that is the problem.
  const isTokenGood = typeof body.token === 'string' && !problems.token
  const token = isTokenGood ? String(body.token) : issueFormToken(commentScope(post), req.payload.secret)
  if (!isForm) {
    const answer = { message: message ?? blogWords(locale).problemsTitle, errors: problems, token }
    return Response.json(answer, { status, headers: NO_STORE })
  }
  const isSignedIn = commenterIn(req, post) !== null
  return formPageResponse(commentAgain({ locale, post, values: body, problems, message, token, isSignedIn }), status)
}

function refusal({ isForm }: Sent, message: string, status: number): Response {
  if (!isForm) return Response.json({ message }, { status, headers: NO_STORE })
  return new Response(message, { status, headers: { ...NO_STORE, 'content-type': 'text/plain; charset=utf-8' } })
}
