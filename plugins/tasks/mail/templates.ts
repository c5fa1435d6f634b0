import { z } from 'zod'
import { defineTemplate } from '@/plugins/notifications/api'
import { taskAssignedWords, taskMentionWords, taskUnblockedWords } from './words'

const COMMENT_SHOWN = 2000

/** To somebody of the staff: a comment names them. */
export const taskMention = defineTemplate({
  name: 'task-mention',
  title: 'A comment mentions somebody',
  schema: z.object({
    task: z.string().min(1),
    author: z.string().nullish(),
    comment: z.string().transform((text) => text.slice(0, COMMENT_SHOWN)),
    /** The comments of the task in the admin panel. */
    url: z.url(),
  }),
  carriesCredentials: false,
  isAccountMail: false,
  reason: 'staff',
  words: taskMentionWords,
  subject: ({ author, task }, _, voice) => voice.say('subject', { author: author ?? voice.say('somebody'), task }),
  loadBody: async () => (await import('./TaskMention')).TaskMention,
  inApp: ({ author, task, comment }, voice) => ({
    type: 'INFO',
    title: voice.say('subject', { author: author ?? voice.say('somebody'), task }),
    message: comment.slice(0, 300),
  }),
  sample: {
    task: 'Proof-read the case study',
    author: 'Ruth Okafor',
    comment: '@Lena Brandt the second figure has the old scale. Could you export it again?',
    url: 'http://localhost:3000/admin/collections/tasks/1/comments',
  },
})

/** Under the bell: somebody else has given you a task. */
export const taskAssigned = defineTemplate({
  name: 'task-assigned',
  title: 'A task is assigned',
  schema: z.object({ task: z.string().min(1), by: z.string().nullish() }),
  carriesCredentials: false,
  isAccountMail: false,
  reason: 'staff',
  words: taskAssignedWords,
  subject: ({ task }, _, voice) => voice.say('subject', { task }),
  loadBody: async () => (await import('./TaskNews')).TaskAssigned,
  inApp: ({ task, by }, voice) => ({
    type: 'INFO',
    title: voice.say('subject', { task }),
    ...(by ? { message: voice.say('by', { by }) } : {}),
  }),
  sample: { task: 'Export the second figure again', by: 'Ruth Okafor' },
})

/** Under the bell: what a task waited for is done. */
export const taskUnblocked = defineTemplate({
  name: 'task-unblocked',
  title: 'A task can begin',
  schema: z.object({ task: z.string().min(1), ended: z.string().min(1) }),
  carriesCredentials: false,
  isAccountMail: false,
  reason: 'staff',
  words: taskUnblockedWords,
  subject: ({ task }, _, voice) => voice.say('subject', { task }),
  loadBody: async () => (await import('./TaskNews')).TaskUnblocked,
  inApp: ({ task, ended }, voice) => ({
    type: 'INFO',
    title: voice.say('subject', { task }),
    message: voice.say('after', { ended }),
  }),
  sample: { task: 'Publish the case study', ended: 'Proof-read the case study' },
})
