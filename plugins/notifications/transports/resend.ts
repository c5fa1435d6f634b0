import { Resend } from 'resend'
import type { HandOffOutcome, MailAttachment, Transport } from './types'

/** The provider took a request with this key for another message, or works on it at this moment. */
const SAME_KEY_IN_PROGRESS = 'concurrent_idempotent_requests'

/**
 * Resend, with its own library. The row's id is the idempotency key: Resend takes a message with the same key once
 * in 24 hours, so a try whose answer was lost is repeated without harm.
 *
 * @param baseUrl for tests
 */
export function resendTransport(apiKey: string, baseUrl?: string): Transport {
  const resend = new Resend(apiKey, baseUrl ? { baseUrl } : undefined)
  return {
    name: 'resend',
    handOff: async ({ id, from, to, toName, replyTo, subject, html, text, attachments }) => {
      const { data, error } = await resend.emails.send(
        {
          from,
          to: toName ? `${quoted(toName)} <${to}>` : to,
          subject,
          html,
          text,
          ...(replyTo ? { replyTo } : {}),
          ...(attachments.length > 0 ? { attachments: attachments.map(encoded) } : {}),
          headers: { 'Auto-Submitted': 'auto-generated' },
        },
        { idempotencyKey: id },
      )
      if (data) return { status: 'sent', providerId: data.id }
      return refusal(error)
    },
  }
}

function encoded({ filename, contentType, content }: MailAttachment) {
  return { filename, contentType, content: Buffer.from(content, 'utf8').toString('base64') }
}

function refusal({
  name,
  message,
  statusCode,
}: {
  name: string
  message: string
  statusCode: number | null
}): HandOffOutcome {
  const error = `${statusCode ?? 'no answer'} ${name}: ${message}`.slice(0, 1000)
  // No answer, too many requests, the provider's own trouble: again, under the same key. Anything else stays wrong.
  const isPassing =
    statusCode === null ||
    statusCode === 408 ||
    statusCode === 429 ||
    statusCode >= 500 ||
    name === SAME_KEY_IN_PROGRESS
  return { status: 'refused', permanent: !isPassing, error }
}

function quoted(name: string): string {
  return `"${name.replace(/[\r\n]+/g, ' ').replace(/["\\]/g, '')}"`
}
