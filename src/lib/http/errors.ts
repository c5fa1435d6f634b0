/** What went wrong with an outgoing call; the codes are stable and may be branched on. */
export type HttpErrorCode =
  /** not an absolute http(s) URL, or it carries credentials */
  | 'invalid-url'
  /** the host is, or resolves to, an address that may not be called */
  | 'forbidden-address'
  /** the name did not resolve */
  | 'dns'
  /** the connection could not be made, or broke */
  | 'connection'
  /** the whole call took longer than it may */
  | 'timeout'
  /** the caller's signal ended the call */
  | 'aborted'
  /** the answer is bigger than it may be */
  | 'too-large'
  | 'too-many-redirects'
  /** a redirect that would lose TLS, carry a body to another origin, or has no usable target */
  | 'refused-redirect'
  /** the answer could not be decoded, or is not the JSON that was asked for */
  | 'invalid-response'

/** An outgoing call that gave no answer. The message names the host but no path, query or header. */
export class HttpClientError extends Error {
  override name = 'HttpClientError'
  constructor(
    readonly code: HttpErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }

  /** Whether the same call may succeed later: used by jobs to choose between a retry and a failure. */
  get isTransient(): boolean {
    return this.code === 'dns' || this.code === 'connection' || this.code === 'timeout'
  }
}
