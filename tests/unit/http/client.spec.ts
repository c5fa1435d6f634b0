import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createHttpClient, type HttpClient, type HttpClientOptions } from '@/src/lib/http/client'
import type { HttpClientError } from '@/src/lib/http/errors'
import type { ResolvedAddress, Resolver } from '@/src/lib/http/lookup'

const LOOPBACK: ResolvedAddress = { address: '127.0.0.1', family: 4 }
/** A public address on which nothing of ours listens. */
const PUBLIC: ResolvedAddress = { address: '93.184.215.14', family: 4 }

const cleanups: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup()
})

/** A server on the loopback that remembers what it was asked. */
async function serve(listener: RequestListener): Promise<{ port: number; seen: IncomingMessage[] }> {
  const seen: IncomingMessage[] = []
  const server: Server = createServer((request, response) => {
    seen.push(request)
    listener(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  cleanups.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, seen }
}

/** A client for which every name leads to the loopback, where the test servers are. */
function client(options: HttpClientOptions = {}): HttpClient {
  const made = createHttpClient({ timeoutMs: 2000, resolve: async () => [LOOPBACK], ...options })
  cleanups.push(made.close)
  return made
}

const failure = (promise: Promise<unknown>): Promise<HttpClientError> =>
  promise.then(
    () => expect.fail('the call should have failed'),
    (error: HttpClientError) => error,
  )

describe('a call', () => {
  it('should send what it is given and read the answer', async () => {
    let body = ''
    const { port, seen } = await serve((request, response) => {
      request.on('data', (chunk) => (body += chunk))
      request.on('end', () => response.writeHead(201, { 'x-one': '1' }).end('{"ok":true}'))
    })
    const answer = await client({ allowedHosts: ['api.test'] }).request(`http://api.test:${port}/v1?q=1`, {
      method: 'post',
      headers: { Authorization: 'Bearer t' },
      json: { a: 1 },
    })
    expect(answer).toMatchObject({ status: 201, ok: true, url: `http://api.test:${port}/v1?q=1` })
    expect(answer.headers['x-one']).toBe('1')
    expect(answer.json()).toEqual({ ok: true })
    expect(body).toBe('{"a":1}')
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/v1?q=1' })
    expect(seen[0]?.headers).toMatchObject({
      host: `api.test:${port}`,
      authorization: 'Bearer t',
      'content-type': 'application/json',
      'user-agent': 'Orrery',
    })
  })

  it('should answer with any status and say when a body is not JSON', async () => {
    const { port } = await serve((_, response) => response.writeHead(500).end('oops'))
    const answer = await client({ allowedHosts: ['127.0.0.1'] }).request(`http://127.0.0.1:${port}/`)
    expect(answer).toMatchObject({ status: 500, ok: false })
    expect(() => answer.json()).toThrow(expect.objectContaining({ code: 'invalid-response' }))
  })

  it('should say that nothing listens', async () => {
    const error = await failure(client({ allowedHosts: ['127.0.0.1'] }).request('http://127.0.0.1:1/secret-path'))
    expect(error).toMatchObject({ code: 'connection', isTransient: true })
    expect(error.message).not.toContain('secret-path')
  })

  it('should say that a name does not resolve', async () => {
    const resolve: Resolver = () => Promise.reject(new Error('ENOTFOUND'))
    expect(await failure(client({ resolve }).request('http://nowhere.test/'))).toMatchObject({ code: 'dns' })
    const none: Resolver = () => Promise.resolve([])
    expect(await failure(client({ resolve: none }).request('http://nowhere.test/'))).toMatchObject({ code: 'dns' })
  })
})

describe('forbidden addresses', () => {
  it.each([
    'http://127.0.0.1',
    'http://2130706433',
    'http://0177.0.0.1',
    'http://0x7f000001',
    'http://127.1',
    'http://0',
    'http://[::1]',
    'http://[::]',
    'http://[::ffff:127.0.0.1]',
    'http://[::127.0.0.1]',
    'http://[64:ff9b::7f00:1]',
    'http://[2002:7f00:1::]',
    'http://[fe80::1]',
    'http://[fd00:ec2::254]',
    'http://169.254.169.254',
    'http://10.0.0.1',
  ])('should refuse %s without opening a connection', async (origin) => {
    const { port, seen } = await serve((_, response) => response.end())
    expect(await failure(client().request(`${origin}:${port}/`))).toMatchObject({ code: 'forbidden-address' })
    expect(seen).toHaveLength(0)
  })

  it('should refuse a name that resolves to the loopback, with or without a trailing dot', async () => {
    const { port, seen } = await serve((_, response) => response.end())
    for (const host of ['localhost', 'localhost.', 'intranet.example', 'intranet.example.']) {
      expect(await failure(client().request(`http://${host}:${port}/`))).toMatchObject({ code: 'forbidden-address' })
    }
    expect(seen).toHaveLength(0)
  })

  it('should refuse a name when only one of its addresses is private', async () => {
    const { port, seen } = await serve((_, response) => response.end())
    for (const addresses of [
      [PUBLIC, LOOPBACK],
      [LOOPBACK, PUBLIC],
    ]) {
      const error = await failure(client({ resolve: async () => addresses }).request(`http://two.test:${port}/`))
      expect(error).toMatchObject({ code: 'forbidden-address', isTransient: false })
    }
    expect(seen).toHaveLength(0)
  })

  it('should connect to the address that it checked when a name changes its answer (DNS rebinding)', async () => {
    const { port, seen } = await serve((_, response) => response.end('inside'))
    const answers = [[PUBLIC], [LOOPBACK], [LOOPBACK]]
    const resolve = vi.fn<Resolver>(async () => answers.shift() ?? [LOOPBACK])
    const rebinding = client({ resolve, timeoutMs: 300 })
    // Nothing answers at the public address here; what counts is that the second answer was never asked for.
    expect((await failure(rebinding.request(`http://rebind.test:${port}/`))).code).toMatch(/timeout|connection/)
    expect(resolve).toHaveBeenCalledTimes(1)
    expect(await failure(rebinding.request(`http://rebind.test:${port}/`))).toMatchObject({ code: 'forbidden-address' })
    expect(seen).toHaveLength(0)
  })

  it('should hold an exemption to the host, and to the port if one is named', async () => {
    const { port, seen } = await serve((_, response) => response.end())
    const other = await serve((_, response) => response.end())
    const exact = client({ allowedHosts: [`model.test:${port}`] })
    expect(await exact.request(`http://model.test:${port}/`)).toMatchObject({ status: 200 })
    const refusals = [`http://model.test:${other.port}/`, `http://x.model.test:${port}/`, `http://127.0.0.1:${port}/`]
    for (const url of refusals) {
      expect(await failure(exact.request(url))).toMatchObject({ code: 'forbidden-address' })
    }
    expect(seen).toHaveLength(1)
    expect(other.seen).toHaveLength(0)
  })
})

describe('redirects', () => {
  it('should follow within a host and tell where it ended', async () => {
    const { port } = await serve((request, response) =>
      request.url === '/a' ? response.writeHead(302, { location: '/b' }).end() : response.end('b'),
    )
    const answer = await client({ allowedHosts: ['api.test'] }).request(`http://api.test:${port}/a`)
    expect(answer).toMatchObject({ status: 200, url: `http://api.test:${port}/b` })
    expect(answer.text()).toBe('b')
  })

  it('should give the redirect itself when none may be followed', async () => {
    const { port } = await serve((_, response) => response.writeHead(302, { location: '/b' }).end())
    const answer = await client({ allowedHosts: ['api.test'] }).request(`http://api.test:${port}/`, { maxRedirects: 0 })
    expect(answer).toMatchObject({ status: 302 })
    expect(answer.headers.location).toBe('/b')
  })

  it.each(['http://127.0.0.1', 'http://2130706433', 'http://[::1]', 'http://inside.test', 'http://model.test'])(
    'should not follow a redirect to %s, not even when that host is exempt for a direct call',
    async (origin) => {
      const inside = await serve((_, response) => response.end('inside'))
      const { port } = await serve((_, response) =>
        response.writeHead(307, { location: `${origin}:${inside.port}/` }).end(),
      )
      const reader = client({ allowedHosts: ['start.test', 'model.test', '127.0.0.1'] })
      expect(await failure(reader.request(`http://start.test:${port}/`))).toMatchObject({ code: 'forbidden-address' })
      expect(inside.seen).toHaveLength(0)
    },
  )

  it('should end a circle', async () => {
    const { port, seen } = await serve((_, response) => response.writeHead(302, { location: '/' }).end())
    const error = await failure(client({ allowedHosts: ['api.test'] }).request(`http://api.test:${port}/`))
    expect(error).toMatchObject({ code: 'too-many-redirects' })
    expect(seen).toHaveLength(4)
  })
})

describe('limits', () => {
  it('should stop reading a huge body, announced or not', async () => {
    let sent = 0
    const { port } = await serve((request, response) => {
      if (request.url === '/announced') response.writeHead(200, { 'content-length': 100_000_000 })
      const timer = setInterval(() => {
        if (response.destroyed) return clearInterval(timer)
        sent += 100_000
        response.write(Buffer.alloc(100_000))
      }, 1)
      response.on('close', () => clearInterval(timer))
    })
    const reader = client({ allowedHosts: ['api.test'], maxBytes: 250_000 })
    for (const path of ['announced', 'streamed']) {
      const error = await failure(reader.request(`http://api.test:${port}/${path}`))
      expect(error).toMatchObject({ code: 'too-large' })
    }
    expect(sent).toBeLessThan(20_000_000)
  })

  it('should decode a compressed body and hold the limit against what comes out', async () => {
    const { port } = await serve((request, response) => {
      const body = request.url === '/bomb' ? Buffer.alloc(5_000_000) : Buffer.from('hello')
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(body))
    })
    const reader = client({ allowedHosts: ['api.test'], maxBytes: 100_000 })
    expect((await reader.request(`http://api.test:${port}/`)).text()).toBe('hello')
    expect(await failure(reader.request(`http://api.test:${port}/bomb`))).toMatchObject({ code: 'too-large' })
  })

  it.each([
    ['gzip', 'not gzip'],
    ['zstd', 'x'],
  ])('should refuse a broken or unknown encoding (%s)', async (encoding, body) => {
    const { port } = await serve((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body))
    const error = await failure(client({ allowedHosts: ['api.test'] }).request(`http://api.test:${port}/`))
    expect(error).toMatchObject({ code: 'invalid-response' })
  })

  it('should bound the whole time: silent servers, slow bodies, slow redirects and slow name servers', async () => {
    const { port } = await serve((request, response) => {
      if (request.url === '/silent') return
      if (request.url === '/hop') {
        setTimeout(() => response.writeHead(302, { location: '/hop' }).end(), 120)
        return
      }
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    })
    const reader = client({ allowedHosts: ['api.test'], timeoutMs: 250, maxRedirects: 50 })
    for (const path of ['silent', 'hop', 'drip']) {
      const before = performance.now()
      const error = await failure(reader.request(`http://api.test:${port}/${path}`))
      expect(error).toMatchObject({ code: 'timeout', isTransient: true })
      expect(performance.now() - before).toBeLessThan(1500)
    }
    const stuck = client({ resolve: () => new Promise(() => undefined), timeoutMs: 100 })
    expect(await failure(stuck.request(`http://api.test:${port}/`))).toMatchObject({ code: 'timeout' })
  })

  it('should end when its caller says so', async () => {
    const { port } = await serve(() => undefined)
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 50)
    const call = client({ allowedHosts: ['api.test'] }).request(`http://api.test:${port}/`, {
      signal: controller.signal,
    })
    expect(await failure(call)).toMatchObject({ code: 'aborted', isTransient: false })
  })
})
