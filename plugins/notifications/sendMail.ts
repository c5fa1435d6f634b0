import { defineHandOffQueue } from '@/plugins/jobs/api'
import { racePoint } from '@/src/lib/race-point'
import { claimMail } from './claimMail'
import { MAIL_QUEUE } from './mailQueue'
import { loadRenderer } from './render'
import { settleMail } from './settleMail'
import { configuredTransport } from './transports'
import type { Transport } from './transports/types'

let transport: Transport | undefined

/**
 * Sends one mail of the outbox. The row says SENDING before anything leaves the house, in a transaction of its own: a
 * worker that dies in between leaves it so, and the next try makes it UNCERTAIN instead of sending it again.
 */
export const sendMail = defineHandOffQueue({
  ...MAIL_QUEUE,
  prepare: loadRenderer,
  claim: ({ messageId }, { req }) => claimMail(req, messageId, mailTransport().name),
  perform: async (mail, { job }) => {
    await racePoint('outbox.claimed')
    const outcome = await mailTransport().handOff(mail, job.signal)
    await racePoint('outbox.handed-off')
    return outcome
  },
  settle: (outcome, mail, { req, job }) => settleMail(req, mail, outcome, job.isLastAttempt),
})

function mailTransport(): Transport {
  transport ??= configuredTransport()
  return transport
}
