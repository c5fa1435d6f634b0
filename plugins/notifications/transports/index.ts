import { readEnv } from '@/src/lib/env'
import { outboxTransport } from './outbox'
import { resendTransport } from './resend'
import { smtpTransport } from './smtp'
import type { Transport } from './types'

/** How mail leaves this installation, as its environment says. */
export function configuredTransport(): Transport {
  const env = readEnv()
  switch (env.MAIL_TRANSPORT) {
    case 'smtp':
      return smtpTransport(env.SMTP_URL ?? '')
    case 'resend':
      return resendTransport(env.RESEND_API_KEY ?? '')
    case 'outbox':
      return outboxTransport
  }
}
