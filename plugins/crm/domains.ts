import { getDomain } from 'tldts'
import { FREEMAIL } from './freemail'

/** An address as it is compared: without spaces around it, in small letters. */
export function normalizeEmail<Value>(value: Value): Value | string {
  return typeof value === 'string' ? value.trim().toLowerCase() : value
}

/** The registrable domain of an address (`ada@mail.prado.co.uk` is of `prado.co.uk`), or null where everybody has one. */
export function domainOfEmail(email: unknown): string | null {
  if (typeof email !== 'string') return null
  const domain = registrable(email.slice(email.lastIndexOf('@') + 1))
  return domain && !FREEMAIL.has(domain) ? domain : null
}

/** The registrable domain of a website, written with or without a protocol. */
export function domainOfWebsite(website: unknown): string | null {
  return typeof website === 'string' ? registrable(website.trim()) : null
}

/** What is no host name (an address of numbers, a name without a suffix) has none. */
function registrable(host: string): string | null {
  return getDomain(host.toLowerCase())
}
