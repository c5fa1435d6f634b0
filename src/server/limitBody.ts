import type { IncomingMessage } from 'node:http'

/** Whether the request says itself that its body is larger than that many bytes. */
export function announcesTooMuch(req: IncomingMessage, bytes: number): boolean {
  return Number(req.headers['content-length'] ?? 0) > bytes
}

/**
 * Watches a body whose length was not announced, piece by piece as the parser delivers it, without reading it:
 * a listener for "data" would take the pieces away from the one who has to read them.
 */
export function watchBody(req: IncomingMessage, bytes: number, onTooMuch: () => void): void {
  if (req.headers['transfer-encoding'] === undefined) return
  const push = req.push.bind(req)
  let received = 0
  req.push = (chunk: Buffer | null, encoding) => {
    received += chunk?.length ?? 0
    if (received <= bytes) return push(chunk, encoding)
    onTooMuch()
    return false
  }
}
