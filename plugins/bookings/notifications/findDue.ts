import { z } from 'zod'
import { defineQueue, enqueue } from '@/plugins/jobs/api'
import { query, sql } from '@/src/lib/database'
import { HAND_OFF_QUEUE } from './handOffQueue'

const AT_ONCE = 500

/**
 * Finds the mails whose time has come and gives each its job. The job bears the id of the mail, so that one which has its
 * job already gets no second one, however often this runs.
 */
export const findDueMails = defineQueue({
  name: 'bookings.find-due-mails',
  description: 'Finds the reminders and other mails of bookings that are due.',
  schema: z.object({}),
  policy: 'exclusive',
  retryLimit: 0,
  deadLetter: false,
  cron: { expression: '* * * * *' },
  handle: async (_, { req }) => {
    const due = await query<{ id: string }>(
      req,
      sql`
        select id from audit_notifications n where status = 'QUEUED' and scheduled_for <= now()
          and not exists (select from pgboss.job j where j.name = ${HAND_OFF_QUEUE.name} and j.id = n.id)
        order by scheduled_for limit ${AT_ONCE}`,
    )
    for (const { id } of due) await enqueue(req, HAND_OFF_QUEUE, { notification: id }, { id })
  },
})
