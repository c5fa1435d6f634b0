import { readEnv } from './env'

/** The address that the operator's mail comes from; of `Studio <hello@studio.example>` the part within. */
export function senderAddress(): string {
  const from = readEnv().MAIL_FROM
  return /<([^>]+)>/.exec(from)?.[1] ?? from
}
