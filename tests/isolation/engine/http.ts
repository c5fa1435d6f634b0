import { TEST_SERVER_URL } from '../../helpers/environment'

/** What a handler answered: the status and the parsed body (text when it is no JSON). */
export interface Answer {
  status: number
  body: unknown
  headers: Headers
}

export interface Call {
  token?: string | null
  /** JSON, or a text that is sent as it is, so that malformed bodies can be tried. */
  body?: unknown
  form?: FormData
  headers?: Record<string, string>
}

export type Method = 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT'

/**
 * The application's own REST and GraphQL routes, called in this process. Lower than `tests/helpers/rest.ts`: paths and
 * bodies go out exactly as they are written.
 */
export interface Http {
  rest: (method: Method, path: string, call?: Call) => Promise<Answer>
  graphql: (body: unknown, call?: Omit<Call, 'body' | 'form'>) => Promise<Answer>
}

/** With it an invalid query is answered with 400; without, GraphQL over HTTP answers everything with 200. */
const GRAPHQL_RESPONSE = 'application/graphql-response+json'

type Handler = (request: Request, args: { params: Promise<{ slug: string[] }> }) => Promise<Response>

/** Loads the routes; the configuration reads the environment then, so the application has to be booted before. */
export async function openHttp(): Promise<Http> {
  const routes: Record<Method, Handler> = await import('@/src/app/(payload)/api/[...slug]/route')
  const { POST } = await import('@/src/app/(payload)/api/graphql/route')
  return {
    rest: async (method, path, call = {}) => {
      const request = new Request(`${TEST_SERVER_URL}/api/${path}`, { method, ...contentOf(call) })
      const slug = new URL(request.url).pathname.slice('/api/'.length).split('/').map(decode)
      return answerOf(await routes[method](request, { params: Promise.resolve({ slug }) }))
    },
    graphql: async (body, call = {}) =>
      answerOf(
        await POST(
          new Request(`${TEST_SERVER_URL}/api/graphql`, {
            method: 'POST',
            ...contentOf({ ...call, body, headers: { Accept: GRAPHQL_RESPONSE, ...call.headers } }),
          }),
        ),
      ),
  }
}

function contentOf({ token, body, form, headers }: Call): RequestInit {
  const json = body !== undefined && !form
  return {
    headers: {
      ...(token ? { Authorization: `JWT ${token}` } : {}),
      ...(json ? { 'Content-Type': 'application/json' } : {}),
      ...headers,
    },
    ...(form ? { body: form } : json ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
  }
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text()
  return { status: response.status, body: parse(text), headers: response.headers }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
