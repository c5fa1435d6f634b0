import { HONEYPOT } from '../contact-fields'

/** Whether a program filled in what people do not see. */
export function isTrapped(input: Readonly<Record<string, unknown>>): boolean {
  const value = input[HONEYPOT]
  return typeof value === 'string' && value.trim() !== ''
}
