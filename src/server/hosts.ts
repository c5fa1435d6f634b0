/** Names under which a browser reaches its own machine. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/
const HOST_NAME = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/
const IPV6 = /^[0-9a-f:.]+$/

/** The host name of a `Host` header: lower case, without port and closing dot; null when it is none. */
export function hostName(header: string | undefined): string | null {
  const [, bracketed, plain] =
    /^(?:\[([^\]]+)\]|([^:[\]]+))(?::\d{1,5})?$/.exec(header?.trim().toLowerCase() ?? '') ?? []
  if (bracketed !== undefined) return IPV6.test(bracketed) ? bracketed : null
  const name = plain?.replace(/\.$/, '') ?? ''
  return name.length <= 253 && HOST_NAME.test(name) ? name : null
}

/** Whether a host name or address leads to the machine itself. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host)
}

/** Whether nobody but this machine can mean that name: loopback, and the names reserved for it and for tests. */
export function isLocalName(host: string): boolean {
  return isLoopback(host) || /\.(localhost|test)$/.test(host)
}
