/**
 * Where the other processes of an installation reach a web process: on the loopback if it listens there, else on the
 * address that it listens on.
 */
export function internalAddress(host: string, port: number): string {
  if (host === '0.0.0.0' || host === 'localhost') return `http://127.0.0.1:${port}`
  if (host === '::') return `http://[::1]:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
