import type { IncomingMessage } from 'node:http'

export interface BodyLimits {
  maxBodyBytes: number
  /** For files, see {@link bodyLimit}. @default maxBodyBytes */
  maxUploadBytes?: number
}

const UPLOAD = /^\/api\/(media(\/[^/]+)?|imports\/file)$/

/**
 * How large the body of a request may be. Files are larger than forms; but only who brings a session or a key may send them,
 * which is looked at here and checked further on: a stranger's body never fills the disk.
 */
export function bodyLimit(req: IncomingMessage, path: string, { maxBodyBytes, maxUploadBytes }: BodyLimits): number {
  const { authorization, cookie = '', 'content-type': type = '' } = req.headers
  const isUpload = UPLOAD.test(path) && type.startsWith('multipart/form-data')
  const isSomebody = authorization !== undefined || cookie.includes('-token=')
  return isUpload && isSomebody ? Math.max(maxBodyBytes, maxUploadBytes ?? 0) : maxBodyBytes
}

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
