import { once } from 'node:events'
import { request, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import zlib from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { webServer, type WebServer, type WebServerOptions } from '@/src/server/webServer'

type Handler = (req: IncomingMessage, res: ServerResponse) => unknown

let running: WebServer | undefined

async function serve(handler: Handler, options: Partial<WebServerOptions> = {}): Promise<number> {
  running = webServer({
    serverUrl: 'http://localhost:3000',
    trustProxy: false,
    maxBodyBytes: 1000,
    dev: false,
    findOrganization: async (host) => ({ localhost: 'north', 'south.example': 'south' })[host] ?? null,
    handler: async (req, res) => handler(req, res),
    ...options,
  })
  running.http.listen(0, '127.0.0.1')
  await once(running.http, 'listening')
  return (running.http.address() as AddressInfo).port
}

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

async function ask(
  port: number,
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<Answer> {
  const call = request({ port, path, method, headers: { host: 'localhost', ...headers }, agent: false })
  call.end(body)
  const [response] = (await once(call, 'response')) as [IncomingMessage]
  const pieces: Buffer[] = []
  for await (const piece of response) pieces.push(piece as Buffer)
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }
}

const html = (content: string) => `<!doctype html><title>x</title>${content}`

function sendPage(content: string): Handler {
  return (_, res) => {
    res.setHeader('content-type', 'text/html; charset=utf-8')
    res.end(html(content))
  }
}

afterEach(async () => {
  await running?.drain(0)
  running = undefined
})

describe('what a request may say', () => {
  test('headers that only the server may set are removed, its own are put in', async () => {
    const seen: IncomingHttpHeaders[] = []
    const port = await serve((req, res) => {
      seen.push(req.headers)
      res.end()
    })
    await ask(port, '/', {
      headers: {
        'X-Orrery-Organization': 'south',
        'x-orrery-client-ip': '6.6.6.6',
        'x-forwarded-for': '6.6.6.6',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'https',
        'content-security-policy': "script-src 'nonce-mine'",
        'x-middleware-subrequest': 'x',
        'x-custom': 'stays',
      },
    })
    expect(seen[0]).toMatchObject({
      'x-orrery-organization': 'north',
      'x-orrery-client-ip': '127.0.0.1',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': 'localhost',
      'x-forwarded-proto': 'http',
      'x-custom': 'stays',
    })
    expect(Object.keys(seen[0] ?? {})).not.toEqual(
      expect.arrayContaining(['content-security-policy', 'x-middleware-subrequest']),
    )
  })

  test('behind one proxy its word counts', async () => {
    const port = await serve(
      (req, res) => void res.end(`${req.headers['x-orrery-client-ip']} ${req.headers['x-forwarded-proto']}`),
      {
        trustProxy: 1,
      },
    )
    const answer = await ask(port, '/', {
      headers: { 'x-forwarded-for': '6.6.6.6, 198.51.100.1', 'x-forwarded-proto': 'https' },
    })
    expect(answer.body.toString()).toBe('198.51.100.1 https')
  })

  test('the host names the organization', async () => {
    const port = await serve((req, res) => void res.end(String(req.headers['x-orrery-organization'])))
    expect((await ask(port, '/', { headers: { host: 'South.Example:80' } })).body.toString()).toBe('south')
  })

  test.each([
    ['/', 'nobody.example', 421],
    ['/api/leads', 'nobody.example', 421],
    ['/api/health', 'nobody.example', 200],
    ['/_next/static/a.js', 'nobody.example', 200],
    ['/admin', 'panel.example', 200],
    ['/api/leads', 'panel.example', 200],
    ['/services', 'panel.example', 421],
  ])('%s on %s is answered %i', async (path, host, status) => {
    const port = await serve((_, res) => void res.end('reached'), { serverUrl: 'https://panel.example' })
    const answer = await ask(port, path, { headers: { host } })
    expect(answer.status).toBe(status)
    expect(answer.body.toString() === 'reached').toBe(status === 200)
  })

  test('a database that does not answer is a 503, not a 421', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const port = await serve((_, res) => void res.end(), { findOrganization: () => Promise.reject(new Error('gone')) })
    expect((await ask(port, '/')).status).toBe(503)
    error.mockRestore()
  })

  test.each([
    ['an address of another server', 'http://evil.example/', 'GET', 400],
    ['a very long address', `/${'a'.repeat(9000)}`, 'GET', 414],
    ['TRACE', '/', 'TRACE', 405],
  ])('%s is refused', async (_, path, method, status) => {
    const port = await serve((_req, res) => void res.end('reached'))
    expect((await ask(port, path, { method })).status).toBe(status)
  })

  test('a head that is too large is refused', async () => {
    const port = await serve((_, res) => void res.end())
    expect((await ask(port, '/', { headers: { 'x-big': 'a'.repeat(40_000) } })).status).toBe(431)
  })
})

describe('bodies that are too large', () => {
  const readAll: Handler = async (req, res) => {
    let length = 0
    for await (const piece of req) length += (piece as Buffer).length
    res.end(String(length))
  }

  test('one that fits arrives whole', async () => {
    const port = await serve(readAll)
    expect((await ask(port, '/api/x', { method: 'POST', body: 'a'.repeat(1000) })).body.toString()).toBe('1000')
    const chunked = { 'transfer-encoding': 'chunked' }
    expect(
      (await ask(port, '/api/x', { method: 'POST', body: 'a'.repeat(1000), headers: chunked })).body.toString(),
    ).toBe('1000')
  })

  test('one that says so is refused before the handler sees it', async () => {
    const handler = vi.fn<Handler>(readAll)
    const port = await serve(handler)
    expect((await ask(port, '/api/x', { method: 'POST', body: 'a'.repeat(1001) })).status).toBe(413)
    expect(handler).not.toHaveBeenCalled()
  })

  test('one that does not say so is refused on the way', async () => {
    const port = await serve((req, res) => Promise.resolve(readAll(req, res)).catch(() => undefined))
    const headers = { 'transfer-encoding': 'chunked' }
    expect((await ask(port, '/api/x', { method: 'POST', body: 'a'.repeat(100_000), headers })).status).toBe(413)
  })

  test('a client that asks first is told no first', async () => {
    const port = await serve(readAll)
    const socket = connect(port, '127.0.0.1')
    socket.write('POST /api/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\nExpect: 100-continue\r\n\r\n')
    const [first] = (await once(socket, 'data')) as [Buffer]
    socket.destroy()
    expect(first.toString()).toMatch(/^HTTP\/1.1 413 /)
  })
})

describe('what goes out', () => {
  test('an answer that whoever asks has already is 304 without a body, whoever made it and whatever its size', async () => {
    const feed = `<rss>${'x'.repeat(4000)}</rss>`
    const port = await serve((req, res) => {
      if (req.url === '/gone') res.statusCode = 404
      res.setHeader('content-type', 'application/rss+xml; charset=utf-8')
      res.setHeader('etag', '"one"')
      res.writeHead(res.statusCode, 'As it is')
      res.write(feed.slice(0, 10))
      res.end(feed.slice(10))
    })
    const tag = async (headers: Record<string, string>, path = '/', method = 'GET') => {
      const answer = await ask(port, path, { headers, method })
      return [answer.status, answer.body.length > 0, answer.headers.etag, answer.headers['content-length']]
    }
    expect(await tag({})).toEqual([200, true, '"one"', undefined])
    for (const known of ['"one"', 'W/"one"', '"two", "one"', '*']) {
      expect(await tag({ 'if-none-match': known })).toEqual([304, false, '"one"', undefined])
      const packed = await tag({ 'if-none-match': known, 'accept-encoding': 'gzip' })
      expect(packed.slice(0, 2)).toEqual([304, false])
    }
    expect((await tag({ 'if-none-match': '"one"' }, '/', 'HEAD'))[0]).toBe(304)
    expect((await tag({ 'if-none-match': '"two"' }))[0]).toBe(200)
    expect((await tag({ 'if-none-match': '"one"' }, '/', 'POST'))[0]).toBe(200)
    expect((await tag({ 'if-none-match': '"one"' }, '/gone'))[0]).toBe(404)
  })

  test('a page without a policy gets one that names its inline scripts, and all security headers', async () => {
    const port = await serve(sendPage('<script>go()</script>'), { serverUrl: 'https://localhost' })
    const { headers } = await ask(port, '/')
    expect(headers['content-security-policy']).toMatch(/script-src 'self'[^;]* 'sha256-[\w+/]{43}='; /)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=31536000',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'x-frame-options': 'SAMEORIGIN',
    })
  })

  test('a policy that is there already stays', async () => {
    const port = await serve((req, res) => {
      res.setHeader('content-security-policy', "script-src 'nonce-abc'")
      return sendPage('<script nonce="abc">go()</script>')(req, res)
    })
    expect((await ask(port, '/')).headers['content-security-policy']).toBe("script-src 'nonce-abc'")
  })

  test('scripts in an uploaded page are never allowed', async () => {
    const port = await serve(sendPage('<script>steal()</script>'))
    const policy = (await ask(port, '/api/media/file/evil.html')).headers['content-security-policy']
    expect(policy).toContain('sandbox')
    expect(policy).not.toContain('sha256')
  })

  test('a page in pieces arrives whole with its length', async () => {
    const port = await serve((_, res) => {
      res.writeHead(200, { 'content-type': 'text/html' })
      res.flushHeaders()
      res.write('<p>one')
      setTimeout(() => res.end('<script>two()</script>'), 10)
    })
    const { body, headers } = await ask(port, '/')
    expect(body.toString()).toBe('<p>one<script>two()</script>')
    expect(headers['content-length']).toBe(String(body.length))
    expect(headers['content-security-policy']).toContain('sha256-')
  })

  test.each([
    ['br', zlib.brotliDecompressSync],
    ['gzip', zlib.gunzipSync],
  ])('a page is compressed with %s, twice the same', async (encoding, decompress) => {
    const content = `<script>go()</script>${'<p>word</p>'.repeat(500)}`
    const port = await serve((req, res) => {
      res.setHeader('etag', '"1"')
      return sendPage(content)(req, res)
    })
    for (let round = 0; round < 2; round++) {
      const { headers, body } = await ask(port, '/', { headers: { 'accept-encoding': encoding } })
      expect(headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding', etag: 'W/"1"' })
      expect(body.length).toBeLessThan(1000)
      expect(decompress(body).toString()).toBe(html(content))
    }
  })

  test('an answer that streams arrives piece by piece, compressed', async () => {
    let finish = () => {}
    const port = await serve((_, res) => {
      res.writeHead(200, { 'content-type': 'text/x-component' })
      res.write('first'.repeat(1000))
      ;(res as ServerResponse & { flush: () => void }).flush()
      finish = () => void res.end('last')
    })
    const call = request({
      port,
      path: '/',
      headers: { host: 'localhost', 'accept-encoding': 'gzip' },
      agent: false,
    }).end()
    const [response] = (await once(call, 'response')) as [IncomingMessage]
    const text: Buffer[] = []
    const unzip = response.pipe(zlib.createGunzip())
    unzip.on('data', (piece: Buffer) => text.push(piece))
    await vi.waitFor(() => expect(Buffer.concat(text).length).toBe(5000))
    finish()
    await once(unzip, 'end')
    expect(Buffer.concat(text).toString().endsWith('last')).toBe(true)
  })

  test('a large stream obeys a slow reader', async () => {
    let written = 0
    const piece = Buffer.alloc(64 * 1024, 'x')
    const port = await serve(async (_, res) => {
      res.writeHead(200, { 'content-type': 'text/plain' })
      for (let index = 0; index < 400; index++) {
        written += piece.length
        if (!res.write(piece)) await once(res, 'drain')
      }
      res.end()
    })
    const call = request({ port, path: '/', headers: { host: 'localhost' }, agent: false }).end()
    const [response] = (await once(call, 'response')) as [IncomingMessage]
    await sleep(200)
    expect(written).toBeLessThan(400 * piece.length)
    let received = 0
    for await (const part of response) received += (part as Buffer).length
    expect(received).toBe(400 * piece.length)
  })

  test.each([
    ['small', 'text/plain', 'short', {}],
    ['pictures', 'image/png', 'x'.repeat(5000), {}],
    ['event streams', 'text/event-stream', 'x'.repeat(5000), {}],
    ['parts of a file', 'text/plain', 'x'.repeat(5000), { 'content-range': 'bytes 0-4999/9000' }],
    ['what is compressed already', 'text/plain', 'x'.repeat(5000), { 'content-encoding': 'zstd' }],
  ])('%s: not compressed', async (_, type, body, headers) => {
    const port = await serve((_req, res) => {
      res.writeHead(200, { 'content-type': type, ...headers })
      res.end(body)
    })
    const answer = await ask(port, '/x', { headers: { 'accept-encoding': 'br, gzip' } })
    expect(answer.headers['content-encoding']).toBe('content-encoding' in headers ? 'zstd' : undefined)
    expect(answer.body.toString()).toBe(body)
  })

  test.each([204, 304])('%i has no body and no length', async (status) => {
    const port = await serve((_, res) => {
      res.writeHead(status, { 'content-type': 'text/html' })
      res.end()
    })
    const answer = await ask(port, '/')
    expect([answer.status, answer.body.length, answer.headers['content-length']]).toEqual([status, 0, undefined])
  })

  test('HEAD says the length and sends nothing', async () => {
    const port = await serve((_, res) => {
      res.writeHead(200, { 'content-type': 'text/html', 'content-length': 5000 })
      res.end()
    })
    const answer = await ask(port, '/', { method: 'HEAD' })
    expect([answer.headers['content-length'], answer.body.length]).toEqual(['5000', 0])
  })

  test('a page held back counts as sent for its writer', async () => {
    const seen: boolean[] = []
    const port = await serve((req, res) => {
      sendPage('x')(req, res)
      seen.push(res.headersSent)
    })
    await ask(port, '/')
    expect(seen).toEqual([true])
  })

  test('an answer that does not begin is given up', async () => {
    const port = await serve(() => undefined, { answerWithin: 50 })
    expect((await ask(port, '/')).status).toBe(503)
  })

  test('a handler that throws is a 500', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const port = await serve(() => Promise.reject(new Error('bug')))
    expect((await ask(port, '/')).status).toBe(500)
    error.mockRestore()
  })
})

test('draining finishes what is running and takes nothing new', async () => {
  let finish = () => {}
  const port = await serve((_, res) => void (finish = () => res.end('done')))
  const answer = ask(port, '/')
  await vi.waitFor(() => expect(finish.toString()).toContain('done'))
  const drained = running?.drain(5_000)
  await expect(ask(port, '/')).rejects.toThrow(/ECONNREFUSED/)
  finish()
  expect((await answer).body.toString()).toBe('done')
  await drained
})
