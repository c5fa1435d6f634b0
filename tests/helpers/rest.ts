import { stringify } from 'qs-esm'
import type { TestApp } from './app'
import { TEST_SERVER_URL } from './environment'
import { openSession } from './session'

/** A row as JSON brings it. */
export type Row = Record<string, unknown>

/** The union of what Payload's endpoints answer; a test that expects another shape names it: `get<{ days: string[] }>(…)`. */
export type Body = Row & {
  doc?: Row
  docs?: Row[]
  totalDocs?: number
  user?: Row | null
  message?: string
  errors?: { message: string; field?: string; data?: unknown }[]
}

export type Reply<B = Body> = { status: number; headers: Headers; body: B; text: string }

export type RequestOptions = {
  /** JSON, or a form with files. */
  body?: Row | FormData
  /** Nested objects become Payload's bracket syntax, e.g. `{ where: { slug: { equals: 'a' } } }`. */
  query?: Row | string
  headers?: Record<string, string>
  /** The host name that the request is for; decides the organization on public routes. */
  host?: string
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'OPTIONS'
type RestHandler = (request: Request, args: { params: Promise<{ slug: string[] }> }) => Promise<Response>

/**
 * Calls the application's own REST and GraphQL routes in this process: the real handlers, no port. Each client is
 * immutable; `as`, `signIn`, `from` and `with` answer another one.
 */
export class RestClient {
  constructor(
    private readonly app: TestApp,
    private readonly defaults: { headers: Record<string, string>; host?: string } = { headers: {} },
  ) {}

  get = <B = Body>(path: string, options?: RequestOptions) => this.send<B>('GET', path, options)
  post = <B = Body>(path: string, options?: RequestOptions) => this.send<B>('POST', path, options)
  patch = <B = Body>(path: string, options?: RequestOptions) => this.send<B>('PATCH', path, options)
  put = <B = Body>(path: string, options?: RequestOptions) => this.send<B>('PUT', path, options)
  delete = <B = Body>(path: string, options?: RequestOptions) => this.send<B>('DELETE', path, options)

  /** This client with more headers, e.g. `{ 'x-orrery-client-ip': '203.0.113.7' }`, or for another host. */
  with({ headers = {}, host }: { headers?: Record<string, string>; host?: string }): RestClient {
    return new RestClient(this.app, {
      headers: { ...this.defaults.headers, ...lowerCased(headers) },
      host: host ?? this.defaults.host,
    })
  }

  /** This client signed in by cookie as an existing user, without the cost of checking a password. */
  async as(user: { id: string }): Promise<RestClient> {
    return this.withCookie(await openSession(this.app, user.id))
  }

  /** This client signed in through the login endpoint; throws when that refuses. */
  async signIn(email: string, password: string): Promise<RestClient> {
    const reply = await this.post('/users/login', { body: { email, password } })
    const cookie = reply.headers.getSetCookie().find((entry) => entry.includes('-token='))
    if (reply.status !== 200 || !cookie) throw new Error(`Sign-in refused: ${reply.status} ${reply.text}`)
    return this.withCookie(cookie.split(';')[0]?.split('=')[1] ?? '')
  }

  /** Runs a GraphQL operation; GraphQL answers 200 with `errors` for most refusals. */
  async graphql<Data = Row>(
    query: string,
    variables: Row = {},
    options: Omit<RequestOptions, 'body' | 'query'> = {},
  ): Promise<Reply<{ data?: Data | null; errors?: { message: string }[] }>> {
    const { POST } = await import('@/src/app/(payload)/api/graphql/route')
    return parse(await POST(this.request('POST', '/graphql', { ...options, body: { query, variables } })))
  }

  async send<B = Body>(method: Method, path: string, options: RequestOptions = {}): Promise<Reply<B>> {
    const routes: Record<Method, RestHandler> = await import('@/src/app/(payload)/api/[...slug]/route')
    const request = this.request(method, path, options)
    const slug = new URL(request.url).pathname.split('/').slice(2).map(decodeURIComponent)
    return parse(await routes[method](request, { params: Promise.resolve({ slug }) }))
  }

  private request(method: Method, path: string, { body, query, headers, host }: RequestOptions): Request {
    const target = host ?? this.defaults.host
    const url = new URL(`/api${path}`, target ? `http://${target}` : TEST_SERVER_URL)
    if (query) url.search = typeof query === 'string' ? query : stringify(query)
    const json = body !== undefined && !(body instanceof FormData)
    return new Request(url, {
      method,
      headers: {
        host: url.host,
        ...(json ? { 'content-type': 'application/json' } : {}),
        ...this.defaults.headers,
        ...lowerCased(headers ?? {}),
      },
      body: json ? JSON.stringify(body) : body,
    })
  }

  private withCookie(token: string): RestClient {
    const cookie = `${this.app.config.cookiePrefix}-token=${token}`
    return this.with({ headers: { cookie, origin: TEST_SERVER_URL } })
  }
}

/** The client of a visitor who is not signed in. */
export function restClient(app: TestApp): RestClient {
  return new RestClient(app)
}

async function parse<B>(response: Response): Promise<Reply<B>> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') && text !== ''
  return { status: response.status, headers: response.headers, text, body: (isJson ? JSON.parse(text) : {}) as B }
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
