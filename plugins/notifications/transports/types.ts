/** A small text that goes with a mail. A calendar file names its method in its type, as mail programs expect it. */
export interface MailAttachment {
  filename: string
  /** e.g. `text/calendar; charset=utf-8; method=REQUEST` */
  contentType: string
  content: string
}

/** A mail, ready to be handed to whoever delivers it. */
export interface OutgoingMail {
  /** The row's id: names the message for good, so that a provider can tell a repetition. */
  id: string
  from: string
  to: string
  toName: string | null
  replyTo: string | null
  subject: string
  html: string
  text: string
  attachments: readonly MailAttachment[]
}

/**
 * What came of a hand-off. `refused`: it was surely not accepted; `permanent` says whether trying again is useless.
 * `uncertain`: nobody knows, so it must not be repeated, unless the transport itself makes a repetition harmless.
 */
export type HandOffOutcome =
  | { status: 'sent'; providerId: string | null }
  | { status: 'refused'; permanent: boolean; error: string }
  | { status: 'uncertain'; error: string }

export interface Transport {
  name: 'outbox' | 'smtp' | 'resend'
  handOff(mail: OutgoingMail, signal: AbortSignal): Promise<HandOffOutcome>
}
