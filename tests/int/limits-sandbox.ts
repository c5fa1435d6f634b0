import { GRAPHQL_POST, REST_DELETE, REST_GET, REST_PATCH, REST_POST } from '@payloadcms/next/routes'
import type { CollectionConfig, PayloadRequest } from 'payload'
import { stringify } from 'qs-esm'
import { limitsPlugin, type LimitsOptions } from '@/plugins/limits'
import { encryptedField } from '@/src/fields/encrypted'
import { startSandbox, type Sandbox } from './sandbox'

export const PASSWORD = 'violet anchor pickle summit'

const open = () => true
const access = { create: open, read: open, update: open, delete: open }
const isPlatform = ({ req }: { req: PayloadRequest }) => req.user?.email === 'platform@example.test'

const collections: CollectionConfig[] = [
  {
    slug: 'people',
    auth: {
      maxLoginAttempts: 0,
      verify: true,
      forgotPassword: { minRequestInterval: 0 },
      removeTokenFromResponses: true,
    },
    access,
    fields: [],
  },
  {
    slug: 'clients',
    access,
    trash: true,
    fields: [
      { name: 'name', type: 'text' },
      { name: 'projects', type: 'join', collection: 'projects' as never, on: 'client' },
    ],
  },
  {
    slug: 'projects',
    access: { ...access, readVersions: open },
    versions: { drafts: true },
    trash: true,
    fields: [
      { name: 'title', type: 'text' },
      { name: 'number', type: 'number' },
      { name: 'client', type: 'relationship', relationTo: 'clients' },
      { name: 'peers', type: 'relationship', relationTo: 'clients', hasMany: true },
      { name: 'budget', type: 'number', access: { read: isPlatform } },
      { name: 'token', type: 'text', hidden: true },
      encryptedField({ name: 'apiKey' }),
      { name: 'contact', type: 'group', fields: [{ name: 'email', type: 'text' }] },
      { name: 'rows', type: 'array', fields: [{ name: 'label', type: 'text' }] },
    ],
  },
]

const TABLE =
  'CREATE TABLE rate_limits (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint)'

/** A house with the limits plugin: `platform@`, `staff@` and everybody else are the audiences. */
export async function startLimitsSandbox(options: Partial<LimitsOptions> = {}): Promise<Sandbox> {
  const audience: LimitsOptions['audience'] = ({ user }) => {
    if (user?.email === 'platform@example.test') return 'platform'
    return user?.email?.startsWith('staff') ? 'staff' : 'everybody'
  }
  const mayUseTrash: LimitsOptions['mayUseTrash'] = ({ user }) => user?.email === 'staff-lead@example.test'
  const plugin = limitsPlugin({ audience, mayUseTrash, ...options })
  return startSandbox(
    { collections, plugins: [plugin], admin: { user: 'people' }, defaultDepth: 1, maxDepth: 5 },
    TABLE,
  )
}

export interface Answer {
  status: number
  headers: Headers
  body: {
    docs?: Record<string, unknown>[]
    doc?: Record<string, unknown>
    limit?: number
    totalDocs?: number
    data?: Record<string, unknown> | null
    errors?: { message: string; extensions?: { statusCode?: number } }[]
    [key: string]: unknown
  }
}

type Ask = { query?: object; body?: unknown; headers?: Record<string, string> }

/** The sandbox's REST and GraphQL routes, called in this process. */
export function browserOf({ config }: Sandbox, defaults: Record<string, string> = {}) {
  const routes = { GET: REST_GET, POST: REST_POST, PATCH: REST_PATCH, DELETE: REST_DELETE }
  const requestOf = (method: string, path: string, { query, body, headers }: Ask) =>
    new Request(`http://localhost:3000/api${path}${query ? `?${stringify(query)}` : ''}`, {
      method,
      headers: { 'content-type': 'application/json', ...defaults, ...headers },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    })
  const answerOf = async (response: Response): Promise<Answer> => ({
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Answer['body'],
  })
  const send = async (method: keyof typeof routes, path: string, ask: Ask = {}) => {
    const slug = path.split('/').slice(1)
    return answerOf(
      await routes[method](Promise.resolve(config))(requestOf(method, path, ask), {
        params: Promise.resolve({ slug }),
      }),
    )
  }
  return {
    get: (path: string, query: object = {}) => send('GET', path, { query }),
    post: (path: string, body: unknown, query: object = {}) => send('POST', path, { body, query }),
    patch: (path: string, body: unknown, query: object = {}) => send('PATCH', path, { body, query }),
    delete: (path: string, query: object = {}) => send('DELETE', path, { query }),
    graphql: async (query: string) =>
      answerOf(await GRAPHQL_POST(Promise.resolve(config))(requestOf('POST', '/graphql', { body: { query } }))),
    /** The same browser with more headers. */
    with: (headers: Record<string, string>) => browserOf({ config } as Sandbox, { ...defaults, ...headers }),
  }
}

export type Browser = ReturnType<typeof browserOf>

/** Makes an account that can sign in. */
export async function addPerson({ payload }: Sandbox, email: string): Promise<void> {
  const data = { email, password: PASSWORD, _verified: true }
  await payload.create({ collection: 'people', data, disableVerificationEmail: true } as never)
}

/** The cookies that an answer sets, as a browser sends them back. */
export function cookiesOf({ headers }: Answer): Record<string, string> {
  const pairs = headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
  return Object.fromEntries(pairs.map((pair) => [pair.split('=')[0] ?? '', pair]))
}
