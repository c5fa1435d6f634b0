import { APIError, type PayloadRequest } from 'payload'

/** 429: the same request may succeed after `retryAfterSeconds`, which the `Retry-After` header says too. */
export class TooManyRequests extends APIError {
  constructor(readonly retryAfterSeconds: number) {
    super(`Too many attempts. Try again in ${inWords(retryAfterSeconds)}.`, 429, { retryAfterSeconds }, true)
    this.name = 'TooManyRequests'
  }
}

/**
 * Refuses a request with 429. The header goes to `req.responseHeaders`, which Payload's REST and GraphQL handlers merge
 * into whatever they answer, errors included.
 */
export function refuse(req: PayloadRequest, retryAfterSeconds: number): never {
  sayWhen(req, retryAfterSeconds)
  throw new TooManyRequests(retryAfterSeconds)
}

/** Puts `Retry-After` among the headers of whatever is answered. */
export function sayWhen(req: PayloadRequest, retryAfterSeconds: number): void {
  setResponseHeader(req, 'Retry-After', String(retryAfterSeconds))
}

export function setResponseHeader(req: PayloadRequest, name: string, value: string): void {
  const headers = new Headers(req.responseHeaders)
  headers.set(name, value)
  req.responseHeaders = headers
}

function inWords(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? 'a second' : `${seconds} seconds`
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? 'a minute' : `${minutes} minutes`
}
