import { z } from 'zod'
import { defineTemplate } from '@/plugins/notifications/api'
import { goalReachedWords } from './goalReachedWords'

const schema = z.object({
  goal: z.string().min(1),
  done: z.number(),
  target: z.number(),
})

export type GoalReachedData = z.output<typeof schema>

/** To the owner of a goal: it is reached. */
export const goalReached = defineTemplate({
  name: 'goal-reached',
  title: 'A goal is reached',
  schema,
  carriesCredentials: false,
  isAccountMail: false,
  reason: 'staff',
  words: goalReachedWords,
  subject: ({ goal }, _, voice) => voice.say('subject', { goal }),
  loadBody: async () => (await import('./GoalReached')).GoalReached,
  inApp: ({ goal, done, target }, voice) => ({
    type: 'SUCCESS',
    title: voice.say('subject', { goal }),
    message: voice.say('reading', { done: voice.number(done), target: voice.number(target) }),
  }),
  sample: { goal: 'Finish eight deep-work blocks', done: 8, target: 8 },
})
