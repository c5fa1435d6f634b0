import { lookup as systemLookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { literalAddress, refusalOf } from './addresses'
import { HttpClientError } from './errors'

/** One address of a host. */
export type ResolvedAddress = { address: string; family: number }

/** Finds every address of a name. The default asks the operating system; tests give their own. */
export type Resolver = (hostname: string) => Promise<readonly ResolvedAddress[]>

export const systemResolver: Resolver = (hostname) => systemLookup(hostname, { all: true, verbatim: true })

/**
 * Resolves a host and checks every address it has.
 *
 * @param isExempt the operator named this host, so private addresses are fine for it
 * @throws HttpClientError `dns` when nothing was found, `forbidden-address` when any address may not be called: a name
 *   with one public and one private address is an attack or a mistake, and either way no reason to guess
 */
export async function resolveChecked(
  hostname: string,
  { resolve, isExempt }: { resolve: Resolver; isExempt: boolean },
): Promise<readonly ResolvedAddress[]> {
  const addresses = await resolveAny(hostname, resolve)
  if (isExempt) return addresses
  for (const { address } of addresses) {
    const reason = refusalOf(address)
    if (reason) throw forbidden(hostname, reason)
  }
  return addresses
}

/** Refuses a host that is itself a forbidden address: sockets never look such a host up, so no lookup would see it. */
export function assertLiteralAllowed(hostname: string): void {
  const literal = literalAddress(hostname)
  const reason = literal === null ? null : refusalOf(literal)
  if (reason) throw forbidden(hostname, reason)
}

/**
 * The lookup that a socket uses. The check happens here, in the only resolution there is, and the socket connects to
 * what this returns. A name that changes its answer in between (DNS rebinding) finds no in-between.
 */
export function guardedLookup(resolve: Resolver, isExempt: (hostname: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolveChecked(hostname, { resolve, isExempt: isExempt(hostname) }).then(
      (addresses) => {
        const [first] = addresses
        if (options.all) callback(null, [...addresses])
        else if (first) callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    )
  }
}

async function resolveAny(hostname: string, resolve: Resolver): Promise<readonly ResolvedAddress[]> {
  let addresses: readonly ResolvedAddress[]
  try {
    addresses = await resolve(hostname)
  } catch (cause) {
    throw new HttpClientError('dns', `The host ${hostname} could not be resolved.`, { cause })
  }
  if (addresses.length === 0) throw new HttpClientError('dns', `The host ${hostname} has no address.`)
  return addresses
}

function forbidden(hostname: string, reason: string): HttpClientError {
  return new HttpClientError('forbidden-address', `The host ${hostname} is not a public address (${reason}).`)
}
