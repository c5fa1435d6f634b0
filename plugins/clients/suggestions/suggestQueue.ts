import { z } from 'zod'
import { defineQueue } from '@/plugins/jobs/api'
import { sql } from '@/src/lib/database'
import { keepNew } from './lookForSuggestions'
import { readFacts } from './readFacts'

/** Every night: what the rules find for every client. */
export const suggestQueue = defineQueue({
  name: 'clients.suggest',
  description: 'Looks for what might be sold to clients, by rules over their own data.',
  schema: z.object({}),
  policy: 'exclusive',
  retryLimit: 1,
  expireInSeconds: 600,
  deadLetter: false,
  cron: { expression: '15 4 * * *' },
  handle: async (_, { req }) => {
    await keepNew(req, await readFacts(req, sql`true`), new Date())
  },
})
