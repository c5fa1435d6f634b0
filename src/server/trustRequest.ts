import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { TLSSocket } from 'node:tls'
import { clientAddress } from './clientAddress'

/**
 * Headers that only this server and Next's own parts may set. A stranger's policy header would choose the nonce of a page,
 * a stranger's forwarded host the links in it.
 */
const INTERNAL =
  /^(x-orrery-.*|x-nonce|content-security-policy(-report-only)?|forwarded|x-forwarded-(host|port|server|prefix)|x-real-ip|x-middleware-.*)$/

/**
 * Makes a request's headers trustworthy for everything behind: what only we may say is removed, and the client's address,
 * the protocol and a request id are put in.
 */
export function trustRequest(req: IncomingMessage, hops: number | false): void {
  const { headers } = req
  const address = clientAddress(req.socket.remoteAddress, headers['x-forwarded-for'] as string | undefined, hops)
  const saidProtocol = String(headers['x-forwarded-proto'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  const ownProtocol = (req.socket as TLSSocket).encrypted === true ? 'https' : 'http'
  const protocol = hops !== false && saidProtocol === 'https' ? 'https' : ownProtocol

  for (const name of Object.keys(headers)) if (INTERNAL.test(name)) delete headers[name]
  headers['x-forwarded-for'] = address
  headers['x-forwarded-proto'] = protocol
  headers['x-orrery-client-ip'] = address
  headers['x-orrery-request-id'] = randomUUID()
  if (headers.host !== undefined) headers['x-forwarded-host'] = headers.host
  req.rawHeaders = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((single) => [name, single]),
  )
}
