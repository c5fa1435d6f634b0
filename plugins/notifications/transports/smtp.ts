import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { HandOffOutcome, OutgoingMail, Transport } from './types'

type SmtpError = Error & { responseCode?: number }

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/**
 * Any SMTP server, one connection a message. Connecting, signing in and sending are separate steps here, because only
 * then it is known whether the message itself had left when a connection broke.
 *
 * @param url `smtp://` or `smtps://` with user, password, host, port and nodemailer's options as parameters
 */
export function smtpTransport(url: string): Transport {
  // nodemailer's own reading of the address, for which it has no function of its own.
  const { options } = createTransport(url).transporter as { options?: SMTPConnection.Options & { auth?: Credentials } }
  const settings = { ...TIMEOUTS, ...options, url: undefined }
  return { name: 'smtp', handOff: (mail) => handOff(mail, settings, settings.auth) }
}

type Credentials = SMTPConnection.AuthenticationType

async function handOff(
  mail: OutgoingMail,
  settings: SMTPConnection.Options,
  auth: Credentials | undefined,
): Promise<HandOffOutcome> {
  const { envelope, message } = await compose(mail)
  const connection = new SMTPConnection(settings)
  // Without a listener an error between two steps would end the process; each step hears of it by itself.
  connection.on('error', () => undefined)
  // The message is read when the server has agreed to take it, and not before.
  let isLeaving = false
  const body = new Readable({
    read() {
      isLeaving = true
      this.push(message)
      this.push(null)
    },
  })
  try {
    await connect(connection)
    if (auth) await step((done) => connection.login(auth, done))
    const info = await new Promise<SMTPConnection.SentMessageInfo>((resolve, reject) =>
      connection.send(envelope, body, (error, sent) => (error ? reject(error) : resolve(sent))),
    )
    return { status: 'sent', providerId: info.response.slice(0, 200) }
  } catch (error) {
    return outcomeOf(error as SmtpError, isLeaving)
  } finally {
    connection.close()
  }
}

/** A reply of the server is certain; silence is, too, as long as the message had not left. */
function outcomeOf(error: SmtpError, isLeaving: boolean): HandOffOutcome {
  const text = error.message.slice(0, 1000)
  if (error.responseCode) return { status: 'refused', permanent: error.responseCode >= 500, error: text }
  return isLeaving ? { status: 'uncertain', error: text } : { status: 'refused', permanent: false, error: text }
}

async function compose({ id, from, to, toName, replyTo, subject, html, text, attachments }: OutgoingMail) {
  const node = new MailComposer({
    from,
    to: toName ? { name: toName, address: to } : { name: '', address: to },
    ...(replyTo ? { replyTo } : {}),
    subject,
    html,
    text,
    attachments: attachments.map((one) => ({ ...one })),
    // Mail programs offer an invitation with its buttons where it stands beside the text, not behind it.
    alternatives: attachments
      .filter(({ contentType }) => contentType.startsWith('text/calendar'))
      .map(({ contentType, content }) => ({ contentType, content })),
    // The same for every try, so that a mailbox shows a message once even where a server took it twice.
    messageId: `<${id}@${/@([\w.-]+)/.exec(from)?.[1] ?? 'orrery.local'}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile()
  return { envelope: node.getEnvelope() as SMTPConnection.Envelope, message: await node.build() }
}

function connect(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once('error', reject)
    connection.connect((error) => (error ? reject(error) : resolve()))
  })
}

function step(run: (done: (error: Error | null | undefined) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => run((error) => (error ? reject(error) : resolve())))
}
