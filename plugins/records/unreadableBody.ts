import { APIError, type PayloadRequest } from 'payload'

/** What the reader of multipart bodies says of one that was cut off or garbled on its way. */
const GARBLED = [
  ...['Malformed content type', 'Malformed part header', 'Multipart: Boundary not found'],
  ...['Request is not eligible for file upload', 'Unexpected end of file', 'Unexpected end of form'],
]

/**
 * The answer to a body that Payload could not read, which it reports as a fault of the server; null for any other error. The sender has
 * lost the connection, or is a program that is wrong.
 */
export function asUnreadableBody(error: unknown, req: PayloadRequest): APIError | null {
  if (!(error instanceof Error)) return null
  if (isMultipart(req) && !req.data && (error instanceof SyntaxError || GARBLED.includes(error.message))) {
    return new APIError('The form did not arrive whole. Send it again.', 400, null, true)
  }
  if (isReordering(req) && (error instanceof SyntaxError || error instanceof TypeError)) {
    return new APIError('The body of the request is not a JSON object.', 400, null, true)
  }
  return null
}

function isMultipart({ headers }: PayloadRequest): boolean {
  return headers.get('content-type')?.includes('multipart/') === true
}

/** The one endpoint of Payload's that takes its body apart unseen. */
function isReordering({ pathname, payload }: PayloadRequest): boolean {
  return pathname === `${payload.config.routes.api}/reorder`
}
