import ipaddr from 'ipaddr.js'

/** Public addresses that answer as cloud metadata or platform services from inside a machine. */
const PLATFORM_ADDRESSES: ReadonlySet<string> = new Set(['168.63.129.16'])

/** The only block that public IPv6 addresses are given out of; `ipaddr.js` names the special blocks that it knows. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Why an IP address may not be connected to on behalf of a record, or `null` when it is an ordinary public address.
 * Loopback, private, link-local, multicast, reserved, documentation and benchmarking blocks are refused, and so is
 * every IPv6 form that carries an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo): a public service has an
 * address of its own.
 *
 * @param address in any textual form, without brackets
 */
export function refusalOf(address: string): string | null {
  if (!ipaddr.isValid(address)) return 'not an IP address'
  const parsed = ipaddr.parse(address)
  const range = parsed.range()
  if (range !== 'unicast') return range
  if (PLATFORM_ADDRESSES.has(parsed.toString())) return 'platform service'
  if (parsed instanceof ipaddr.IPv6 && !parsed.match(GLOBAL_UNICAST)) return 'outside 2000::/3'
  return null
}

/** The IP address that a URL's host spells, or `null` when the host is a name that must be resolved. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.startsWith('[') && hostname.endsWith(']') ? hostname.slice(1, -1) : hostname
  return ipaddr.isValid(bare) ? bare : null
}
