import { z } from 'zod'
import { defineTemplate } from '@/plugins/notifications/api'
import { BLOG_WORDS } from '@/src/lib/blog-words'

const note = { name: z.string().nullish(), post: z.string(), content: z.string(), url: z.url() }
const sample = {
  name: 'Ada Marlow',
  post: 'How a ring learns to turn',
  content: 'We tried the same with a worm gear. The backlash was audible from the next room.',
}

/** To a stranger: confirm that the comment is yours. */
export const commentConfirm = defineTemplate({
  name: 'comment-confirm',
  title: 'Confirm your comment',
  schema: z.object(note),
  carriesCredentials: false,
  isAccountMail: false,
  words: BLOG_WORDS,
  subject: ({ post }, _, voice) => voice.say('mailConfirmSubject', { post }),
  loadBody: async () => (await import('./bodies/CommentConfirm')).CommentConfirm,
  sample: { ...sample, url: 'http://localhost:3000/blog/confirm?token=v1.example' },
})

/** To whoever wrote it: the comment is on the page. */
export const commentApproved = defineTemplate({
  name: 'comment-approved',
  title: 'Your comment is on the page',
  schema: z.object(note),
  carriesCredentials: false,
  isAccountMail: false,
  words: BLOG_WORDS,
  subject: ({ post }, _, voice) => voice.say('mailApprovedSubject', { post }),
  loadBody: async () => (await import('./bodies/CommentApproved')).CommentApproved,
  inApp: ({ post, content }, voice) => ({
    type: 'SUCCESS',
    title: voice.say('mailApprovedSubject', { post }),
    message: content.slice(0, 300),
  }),
  sample: { ...sample, url: 'http://localhost:3000/blog/how-a-ring-learns-to-turn#comments' },
})

/** To editors, under the bell: a comment waits. */
export const commentWaiting = defineTemplate({
  name: 'comment-waiting',
  title: 'A comment waits for an editor',
  schema: z.object({ ...note, score: z.number() }),
  carriesCredentials: false,
  isAccountMail: false,
  words: BLOG_WORDS,
  subject: ({ name, post }, _, voice) => voice.say('mailWaitingSubject', { name: name ?? '?', post }),
  loadBody: async () => (await import('./bodies/CommentWaiting')).CommentWaiting,
  inApp: ({ name, post, content }, voice) => ({
    type: 'INFO',
    title: voice.say('mailWaitingSubject', { name: name ?? '?', post }),
    message: content.slice(0, 300),
  }),
  sample: { ...sample, score: 12, url: 'http://localhost:3000/admin/collections/comments/1' },
})
