import { getTranslation } from '@payloadcms/translations'
import type { Payload } from 'payload'
import { sayIn, word, type Speech } from '@/plugins/languages/api'

/** What an entry of the trail is about. */
interface Entry {
  /** As it was written, in English. */
  summary: string
  /** The event, e.g. `leads.created`. */
  action?: string | null
  subjectCollection?: string | null
}

/** Who reads: Payload’s own `i18n` and `payload`, of a request or of a server component. */
interface Reader {
  i18n: Parameters<typeof getTranslation>[1] & Speech
  payload: Payload
}

/** What events do, in one word each; a verb that is missing here is read in English. */
const VERBS: Readonly<Record<string, string>> = {
  accepted: word('accepted'),
  cancelled: word('cancelled'),
  created: word('created'),
  deleted: word('deleted'),
  made: word('changed together with other records'),
  moved: word('moved to another record'),
  processed: word('processed'),
  published: word('published'),
  received: word('received'),
  redriven: word('redriven'),
  restored: word('restored'),
  retried: word('retried'),
  revealed: word('revealed'),
  revoked: word('revoked'),
  sent: word('sent'),
  submitted: word('submitted'),
  trashed: word('trashed'),
  unpublished: word('unpublished'),
  undone: word('put back, with all that changed together with it'),
  updated: word('updated'),
  verified: word('verified'),
  'address-changed': word('address changed'),
  'password-changed': word('password changed'),
  'signed-in': word('signed in'),
  'signed-out': word('signed out'),
  'signed-up': word('signed up'),
}

/** The line of an entry in the reader's language: its kind of record, its name and what happened. */
export function summaryIn({ i18n, payload }: Reader, entry: Entry): string {
  const verb = VERBS[entry.action?.slice(entry.action.lastIndexOf('.') + 1) ?? '']
  const subject = payload.collections[entry.subjectCollection as keyof typeof payload.collections]
  if (i18n.language === 'en' || verb === undefined || !subject) return entry.summary
  const say = sayIn(i18n)
  const values = { noun: getTranslation(subject.config.labels.singular, i18n), verb: say(verb) }
  const name = / “(.*)” /s.exec(entry.summary)?.[1]
  return name === undefined ? say('{noun} {verb}', values) : say('{noun} “{name}” {verb}', { ...values, name })
}
