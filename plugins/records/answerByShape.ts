import type { AfterErrorHook } from 'payload'

/** An error of Payload's, told by its shape. */
interface Refusal {
  name: string
  message: string
  status: number
  isPublic: boolean
  data: Record<string, unknown> | null
}

/**
 * Answers a refusal with what it says. A build has Payload's error classes several times, once for each bundle of routes, and
 * the instance that answers need not be of the bundle that refused: Payload's own `instanceof` then fails, and with it go the
 * fields that are wrong, and in a minified build, where classes have no names, the message too.
 */
export const answerByShape: AfterErrorHook = ({ error, graphqlResult, result }) => {
  if (graphqlResult || !isRefusal(error) || !error.isPublic) return
  const [said] = (result?.errors ?? []) as { data?: unknown; message?: string }[]
  if (said?.message === error.message && (said.data !== undefined || !error.data)) return
  const { name, message, data } = error
  return { response: { ...result, errors: [{ ...(data ? { name: name || nameOf(data), data } : {}), message }] } }
}

function isRefusal(error: unknown): error is Refusal {
  const { status, isOperational } = (error ?? {}) as { status?: unknown; isOperational?: unknown }
  return error instanceof Error && typeof status === 'number' && isOperational === true
}

function nameOf(data: Record<string, unknown>): string {
  return 'errors' in data ? 'ValidationError' : 'APIError'
}
