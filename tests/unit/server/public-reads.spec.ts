import { once } from 'node:events'
import { request, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import zlib from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PublicReads } from '@/src/server/publicReads'
import { webServer, type WebServer } from '@/src/server/webServer'

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** What the handler behind has been asked, and what it says. */
let asked: string[]
let say: (req: IncomingMessage, res: ServerResponse) => unknown
let reads: PublicReads
let running: WebServer
let port: number

const json =
  (value: unknown, status = 200) =>
  (_: IncomingMessage, res: ServerResponse) => {
    res.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'x-robots-tag': 'noindex' })
    res.write(JSON.stringify(value))
    res.end()
  }

beforeEach(async () => {
  asked = []
  say = json({ docs: [1] })
  reads = new PublicReads({ collections: ['services', 'case-studies', 'posts'], joining: ['posts'] })
  running = webServer({
    serverUrl: 'http://localhost:3000',
    trustProxy: false,
    maxBodyBytes: 1000,
    dev: false,
    findOrganization: async (host) => ({ localhost: 'north', 'south.example': 'south' })[host] ?? null,
    reads,
    handler: async (req, res) => {
      asked.push(`${req.method} ${String(req.headers['x-orrery-organization'])} ${req.url}`)
      await say(req, res)
    },
  })
  running.http.listen(0, '127.0.0.1')
  await once(running.http, 'listening')
  port = (running.http.address() as AddressInfo).port
})

afterEach(() => running.drain(0))

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const call = request({ port, path, method, headers: { host: 'localhost', ...headers }, agent: false })
  call.end()
  const [response] = (await once(call, 'response')) as [IncomingMessage]
  const pieces: Buffer[] = []
  for await (const piece of response) pieces.push(piece as Buffer)
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }
}

describe('what is kept', () => {
  test('the second stranger is answered without asking behind, with the same head and body', async () => {
    const first = await ask('/api/services?limit=1')
    const second = await ask('/api/services?limit=1')
    expect(asked).toEqual(['GET north /api/services?limit=1'])
    expect(second.body.toString()).toBe('{"docs":[1]}')
    expect({ ...second.headers, date: '', 'x-request-id': '' }).toEqual({
      ...first.headers,
      date: '',
      'x-request-id': '',
    })
    expect(second.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'x-robots-tag': 'noindex',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: expect.stringContaining('Cookie'),
    })
  })

  test('whoever knows the answer hears 304 and gets no body', async () => {
    const { headers } = await ask('/api/services')
    const again = await ask('/api/services', { 'if-none-match': `"other", W/${headers.etag}` })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag])
    expect((await ask('/api/services', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  test('a large answer is compressed, and HEAD has its head without a body', async () => {
    say = json({ docs: 'x'.repeat(20_000) })
    await ask('/api/services')
    const packed = await ask('/api/services', { 'accept-encoding': 'gzip' })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(JSON.parse(zlib.gunzipSync(packed.body).toString())).toEqual({ docs: 'x'.repeat(20_000) })
    const head = await ask('/api/services', {}, 'HEAD')
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect(asked).toHaveLength(1)
  })

  test('each organization has its own answers, each address too', async () => {
    await ask('/api/services')
    await ask('/api/services', { host: 'south.example' })
    await ask('/api/services?limit=2')
    await ask('/api/services/0190a000-0000-7000-8000-000000000001')
    await ask('/api/services/count')
    expect(asked).toHaveLength(5)
  })
})

describe('what is never kept', () => {
  test.each([
    ['a session', '/api/services', { cookie: 'a=b; payload-token=x' }],
    ['a chosen organization', '/api/services', { cookie: 'payload-tenant=x' }],
    ['a key', '/api/services', { authorization: 'users API-Key x' }],
    ['a collection that is not public', '/api/leads', {}],
    ['another door of a public one', '/api/services/versions', {}],
    ['an interface of its own', '/api/services/0190a000-0000-7000-8000-000000000001/link', {}],
    ['GraphQL', '/api/graphql', {}],
  ])('%s', async (_, path, headers) => {
    await ask(path, headers)
    await ask(path, headers)
    expect(asked).toHaveLength(2)
  })

  test('a signed-in reader neither gets a kept answer nor leaves one', async () => {
    await ask('/api/services')
    say = json({ docs: ['draft'] })
    const own = await ask('/api/services', { cookie: 'payload-token=x' })
    expect(own.body.toString()).toBe('{"docs":["draft"]}')
    expect(own.headers['cache-control']).toBeUndefined()
    expect((await ask('/api/services')).body.toString()).toBe('{"docs":[1]}')
  })

  test.each([
    ['an error', json({ errors: [] }, 404)],
    [
      'an answer with a cookie',
      (_: IncomingMessage, res: ServerResponse) => {
        res.setHeader('set-cookie', 'a=b')
        json({ docs: [] })(_, res)
      },
    ],
    [
      'another kind',
      (_: IncomingMessage, res: ServerResponse) => {
        res.setHeader('content-type', 'text/plain')
        res.end('x')
      },
    ],
  ])('%s', async (_, handler) => {
    say = handler
    const { status } = await ask('/api/services')
    expect((await ask('/api/services')).status).toBe(status)
    expect(asked).toHaveLength(2)
  })

  test('what is written stays a write', async () => {
    await ask('/api/services', {}, 'POST')
    await ask('/api/services', {}, 'POST')
    expect(asked).toHaveLength(2)
  })
})

describe('what is forgotten', () => {
  test('a change of the collection, and of any other that an answer with relations may show', async () => {
    const narrow = '/api/services?depth=0'
    const wide = '/api/services?depth=1'
    for (const path of [narrow, wide]) await ask(path)
    reads.forget(['reads:posts', 'reads'])
    for (const path of [narrow, wide]) await ask(path)
    expect(asked.slice(2)).toEqual([`GET north ${wide}`])
    reads.forget(['reads:services', 'reads'])
    for (const path of [narrow, wide]) await ask(path)
    expect(asked.slice(3)).toEqual([`GET north ${narrow}`, `GET north ${wide}`])
  })

  test.each([
    '/api/services?depth=0&where[category.slug][equals]=x',
    '/api/services?depth=0&sort=category%2Eslug',
    '/api/posts?depth=0',
  ])('%s depends on other collections though it shows none of their rows', async (path) => {
    await ask(path)
    reads.forget(['reads'])
    await ask(path)
    expect(asked).toHaveLength(2)
  })

  test('what was read before a change is not kept after it', async () => {
    say = (req, res) => {
      reads.forget(['reads'])
      json({ docs: ['old'] })(req, res)
    }
    await ask('/api/services')
    say = json({ docs: ['new'] })
    expect((await ask('/api/services')).body.toString()).toBe('{"docs":["new"]}')
  })
})
