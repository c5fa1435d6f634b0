import ipaddr from 'ipaddr.js'

/**
 * The address of the client behind a connection.
 *
 * Each proxy appends to `X-Forwarded-For` the address that it saw, so with `hops` proxies of one's own the entry that the
 * outermost of them wrote is `hops` from the right; everything left of it is what the client says about itself.
 * Without proxies, and when that entry is no address, it is the connection's own.
 */
export function clientAddress(
  connection: string | undefined,
  forwardedFor: string | undefined,
  hops: number | false,
): string {
  const own = normalizeAddress(connection ?? '') ?? '0.0.0.0'
  if (hops === false || forwardedFor === undefined) return own
  const entries = forwardedFor.split(',')
  return normalizeAddress(entries.at(-Math.min(hops, entries.length)) ?? '') ?? own
}

/** An address in its one way of writing: without port, brackets and zone, IPv4 as itself also inside IPv6; null for anything else. */
export function normalizeAddress(text: string): string | null {
  const [, bracketed, withPort] = /^\s*(?:\[([^\]]+)\](?::\d+)?|(\d+(?:\.\d+){3}):\d+)\s*$/.exec(text) ?? []
  const address = (bracketed ?? withPort ?? text.trim()).replace(/%.*$/, '')
  // Four full numbers: the library also takes 127.1 and 0x7f000001, which no proxy writes.
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return null
  return ipaddr.process(address).toString()
}
