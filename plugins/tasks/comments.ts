import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import type { DomainEvent } from '@/plugins/events/api'
import { notify } from '@/plugins/notifications/api'
import type { TaskComment } from '@/payload-types'
import { query, sql, valueList } from '@/src/lib/database'
import { readEnv } from '@/src/lib/env'
import { idOf } from '@/src/lib/ids'
import { STAFF_ROLES } from '@/src/lib/roles'
import { taskMention } from './mail/templates'
import { mentionedIn } from './mentionedIn'

/** Somebody of the staff who can be mentioned. */
export interface Colleague {
  id: string
  name: string
  email: string
}

/** The staff of an organization who can sign in, by name. */
export async function colleaguesIn(req: PayloadRequest, organization: string): Promise<Colleague[]> {
  return query<Colleague & Record<string, unknown>>(
    req,
    sql`select u.id, u.name, u.email from users u join users_memberships m on m._parent_id = u.id
        where m.organization_id = ${organization} and u.is_active is not false and u.deleted_at is null
          and m.role::text in (${valueList(STAFF_ROLES)})
        order by u.name, u.id`,
  )
}

/** The author is whoever writes; whoever is named after an @ stands among the mentions. Nobody outside the organization does. */
export const stampComment: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const stamped: Record<string, unknown> = { ...data }
  if (operation === 'create' && req.user) stamped.author = req.user.id
  const organization = idOf(data.organization) ?? idOf(originalDoc?.organization)
  const body = typeof data.body === 'string' ? data.body.trim() : ''
  if (body === '') throw invalid(req, 'body', 'Write a comment.')
  if (!organization) return stamped
  const colleagues = await colleaguesIn(req, organization)
  const chosen = Array.isArray(data.mentions) ? data.mentions.flatMap((one: unknown) => idOf(one) ?? []) : []
  const before = Array.isArray(originalDoc?.mentions) ? originalDoc.mentions.map(idOf) : []
  const stranger = chosen.find((id) => !before.includes(id) && !colleagues.some((one) => one.id === id))
  if (stranger) throw invalid(req, 'mentions', 'Mention people who work in this organization.')
  return { ...stamped, body, mentions: [...new Set([...chosen, ...mentionedIn(body, colleagues)])].slice(0, 20) }
}

/** Tells whoever is mentioned, once for a comment and person; the author knows. */
export async function tellMentioned(event: DomainEvent, req: PayloadRequest): Promise<void> {
  const comment = event.after as TaskComment | null
  if (!comment || !event.organization || comment.deletedAt || req.context.seedDemo === true) return
  const mentioned = (comment.mentions ?? []).flatMap((one) => idOf(one) ?? [])
  if (mentioned.length === 0) return
  const task = idOf(comment.task)
  const author = idOf(comment.author)
  const [about] = await query<{ title: string; author: string | null }>(
    req,
    sql`select title, (select name from users where id::text = ${author ?? ''}) as author from tasks where id::text = ${task ?? ''}`,
  )
  if (!about) return
  const colleagues = await colleaguesIn(req, event.organization)
  const link = `/admin/collections/tasks/${task}/comments`
  for (const { id, email, name } of colleagues.filter((one) => mentioned.includes(one.id) && one.id !== author)) {
    await notify(req, {
      template: taskMention,
      to: { email, name, userId: id },
      organization: event.organization,
      data: { task: about.title, author: about.author, comment: comment.body, url: readEnv().SERVER_URL + link },
      link,
      dedupeKey: `task-comment:${comment.id}:${id}`,
    })
  }
}

function invalid(req: PayloadRequest, path: string, message: string): ValidationError {
  return new ValidationError({ collection: 'task-comments', errors: [{ path, message }], req })
}
