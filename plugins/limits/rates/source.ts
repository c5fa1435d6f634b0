import { createHmac } from 'node:crypto'
import ipaddr from 'ipaddr.js'

/**
 * What one address counts as. A home or an office has a whole IPv6 /64, so its 2^64 addresses are one; IPv4 inside IPv6
 * is IPv4.
 *
 * @param address as the server found it, or nothing
 */
export function sourceOf(address: string | null | undefined): string {
  const text = address?.trim() ?? ''
  if (!ipaddr.isValid(text)) return 'unknown'
  const parsed = ipaddr.process(text)
  if (parsed instanceof ipaddr.IPv4) return parsed.toString()
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toNormalizedString()}/64`).toString()}/64`
}

/** The key of an account in counters and cookies: not the address itself, and not to be guessed without the secret. */
export function accountKey(account: string, secret: string): string {
  const name = account.trim().toLowerCase()
  return createHmac('sha256', secret).update(`orrery account\0${name}`).digest('base64url').slice(0, 22)
}
