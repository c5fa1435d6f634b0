import type { PayloadRequest } from 'payload'
import { notify } from '@/plugins/notifications/api'
import { query, sql } from '@/src/lib/database'
import { racePoint } from '@/src/lib/race-point'
import { localizedPath } from '@/src/lib/site-path'
import { asServer } from '@/src/server/forms/asServer'
import { claimReceipt } from '@/src/server/forms/claimReceipt'
import { inTransaction } from '@/src/server/inTransaction'
import { commentConfirm } from './commentMails'
import type { WrittenComment } from './commentForm'
import { issueConfirmToken } from './confirmToken'
import { openPost, type OpenPost } from './openPost'
import { SPAM_FROM, spamScore, TRUSTED_TO } from './spamScore'

/** A person who is signed in, as far as a comment needs it. */
export interface Commenter {
  id: string
  name: string
  email: string
  /** Works for the organization that publishes the post. */
  isStaff: boolean
  /** Has a membership there: only then may a row of the organization name the account. */
  isMember: boolean
}

export interface WriteCommentInput {
  post: string
  /** The filled-in form: the same one twice is one comment. */
  submission: { id: string; openFor: number }
  comment: WrittenComment
  commenter: Commenter | null
}

export type CommentOutcome = 'approved' | 'pending' | 'confirm' | 'gone' | 'closed' | 'noParent'

type CommentStatus = 'UNCONFIRMED' | 'PENDING' | 'APPROVED' | 'SPAM'

/**
 * Takes a reader's comment: the row, and the mail that a stranger confirms it with, in one transaction. The post is held meanwhile, so
 * that nothing is written under one that is taken down or closed at the same time.
 */
export async function writeComment(req: PayloadRequest, input: WriteCommentInput): Promise<CommentOutcome> {
  return inTransaction(req, () => write(req, input))
}

async function write(
  req: PayloadRequest,
  { post: id, submission, comment, commenter }: WriteCommentInput,
): Promise<CommentOutcome> {
  const post = await openPost(req, id, { locale: comment.locale, lock: true })
  if (!post) return 'gone'
  if (!post.commentsOpen) return 'closed'
  if (comment.parent && !(await isAnswerable(req, post, comment.parent))) return 'noParent'
  await racePoint('blog.comment-allowed')

  const verdict = await judge(req, post, submission.openFor, comment, commenter)
  const status = statusOf(verdict.score, commenter)
  const outcome = commenter === null ? 'confirm' : status === 'APPROVED' ? 'approved' : 'pending'
  const isNew = await claimReceipt(req, { id: submission.id, organization: post.organization })
  if (!isNew) return outcome

  const server = asServer(req)
  const row = await req.payload.create({
    collection: 'comments',
    data: {
      organization: post.organization,
      post: post.id,
      parent: comment.parent,
      content: comment.content,
      author: commenter?.isMember ? commenter.id : undefined,
      authorName: commenter?.name ?? comment.name,
      authorEmail: commenter?.email ?? comment.email,
      status,
      spamScore: verdict.score,
      spamReasons: verdict.reasons.join('; ').slice(0, 500),
      locale: comment.locale,
    },
    depth: 0,
    // Readers have no right to write comments: what this operation allows is the whole of it.
    overrideAccess: true,
    req: server,
  })
  // Nobody's mailbox is for the words of a program.
  if (status === 'UNCONFIRMED' && comment.email) await askToConfirm(server, post, row.id, comment, comment.email)
  return outcome
}

async function isAnswerable(req: PayloadRequest, { id }: OpenPost, parent: string): Promise<boolean> {
  const rows = await query(
    req,
    sql`select 1 from comments where id = ${parent} and post_id = ${id} and status = 'APPROVED' and deleted_at is null for share`,
  )
  return rows.length > 0
}

async function judge(
  req: PayloadRequest,
  { organization }: OpenPost,
  filledIn: number,
  { content, name }: WrittenComment,
  commenter: Commenter | null,
) {
  const [history] = await query<{ same: number; approved: number }>(
    req,
    sql`select
          (select count(*)::int from comments where organization_id = ${organization} and created_at > now() - interval '30 days'
             and lower(content) = lower(${content})) as same,
          (select count(*)::int from comments where organization_id = ${organization} and status = 'APPROVED'
             and author_id = ${commenter?.id ?? null}::uuid) as approved`,
  )
  return spamScore({
    content,
    authorName: commenter?.name ?? name ?? '',
    filledIn,
    sameBefore: history?.same ?? 0,
    isSignedIn: commenter !== null,
    approvedBefore: history?.approved ?? 0,
  })
}

function statusOf(score: number, commenter: Commenter | null): CommentStatus {
  if (commenter?.isStaff) return 'APPROVED'
  if (score >= SPAM_FROM) return 'SPAM'
  if (!commenter) return 'UNCONFIRMED'
  return score <= TRUSTED_TO ? 'APPROVED' : 'PENDING'
}

async function askToConfirm(
  req: PayloadRequest,
  post: OpenPost,
  id: string,
  { locale, name, content }: WrittenComment,
  email: string,
): Promise<void> {
  const token = issueConfirmToken(id, req.payload.secret)
  await notify(req, {
    template: commentConfirm,
    to: { email, name, locale },
    organization: post.organization,
    dedupeKey: `comment.confirm:${id}`,
    data: {
      name,
      post: post.title,
      content,
      url: `${post.origin}${localizedPath(locale, '/blog/confirm')}?token=${encodeURIComponent(token)}`,
    },
  })
}
