import type { PayloadRequest } from 'payload'
import type { DomainEvent } from '@/plugins/events/api'
import { notify, recipientsIn } from '@/plugins/notifications/api'
import { query, sql } from '@/src/lib/database'
import { readEnv } from '@/src/lib/env'
import { idOf } from '@/src/lib/ids'
import { DEFAULT_LOCALE, isLocale } from '@/src/lib/locales'
import type { Role } from '@/src/lib/roles'
import type { Comment } from '@/payload-types'
import { commentApproved, commentWaiting } from './commentMails'
import { openPost, postPath } from './openPost'

/** Tells editors of a comment that waits, and whoever wrote it that it is on the page. Both leave as jobs. */
export const tellOfComment =
  (editors: readonly Role[]) =>
  async (event: DomainEvent, req: PayloadRequest): Promise<void> => {
    const after = event.after as unknown as Comment | null
    const before = event.before as unknown as Comment | null
    if (!after || !event.organization || before?.status === after.status) return
    if (after.status === 'PENDING') await tellEditors(req, event.organization, after, editors)
    // Approved at once: they see it themselves.
    if (after.status === 'APPROVED' && before) await tellAuthor(req, event.organization, after)
  }

async function tellEditors(req: PayloadRequest, organization: string, comment: Comment, roles: readonly Role[]) {
  const post = await openPost(req, idOf(comment.post))
  if (!post) return
  const link = `/admin/collections/comments/${comment.id}`
  for (const { userId, email, name } of await recipientsIn(req, organization, roles)) {
    await notify(req, {
      template: commentWaiting,
      to: { userId, email, name },
      organization,
      // Under the bell alone: a mail for each comment would be a newsletter nobody asked for.
      channels: ['inApp'],
      dedupeKey: `comment.waiting:${comment.id}:${userId}`,
      link,
      data: {
        name: comment.authorName,
        post: post.title,
        content: comment.content,
        score: comment.spamScore ?? 0,
        url: readEnv().SERVER_URL + link,
      },
    })
  }
}

async function tellAuthor(req: PayloadRequest, organization: string, comment: Comment) {
  const locale = isLocale(comment.locale) ? comment.locale : DEFAULT_LOCALE
  const post = await openPost(req, idOf(comment.post), { locale })
  if (!post) return
  // Field rules may have kept the address from whoever approved; the row has it.
  const [row] = await query<{ email: string | null; name: string | null; userId: string | null }>(
    req,
    sql`select author_email as email, author_name as name, author_id as "userId" from comments where id = ${comment.id}`,
  )
  if (!row?.email) return
  const path = `${postPath(locale, post)}#comment-${comment.id}`
  await notify(req, {
    template: commentApproved,
    to: { email: row.email, name: row.name, userId: row.userId, locale },
    organization,
    dedupeKey: `comment.approved:${comment.id}`,
    link: path,
    data: { name: row.name, post: post.title, content: comment.content, url: post.origin + path },
  })
}
