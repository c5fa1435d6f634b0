import { describe, expect, it } from 'vitest'
import { nextHop, parseUrl, type Hop } from '@/src/lib/http/redirects'

const hop = (over: Partial<Hop> = {}): Hop => ({
  url: new URL('https://a.example/x'),
  method: 'GET',
  headers: { authorization: 'Bearer t', cookie: 'c=1', 'x-api-key': 'k', accept: 'text/html' },
  body: undefined,
  ...over,
})

describe('nextHop', () => {
  it('should keep headers within an origin and drop every secret across origins', () => {
    expect(nextHop(hop(), 302, '/y')).toMatchObject({ url: new URL('https://a.example/y'), headers: hop().headers })
    expect(nextHop(hop(), 302, 'https://b.example/').headers).toEqual({ accept: 'text/html' })
    expect(nextHop(hop(), 302, 'https://a.example:8443/').headers).toEqual({ accept: 'text/html' })
  })

  it.each([
    [301, 'POST', 'GET'],
    [302, 'POST', 'GET'],
    [303, 'POST', 'GET'],
    [303, 'PUT', 'GET'],
    [303, 'HEAD', 'HEAD'],
    [301, 'PUT', 'PUT'],
    [307, 'POST', 'POST'],
    [308, 'POST', 'POST'],
  ])('should turn %i after %s into %s', (status, before, after) => {
    const from = hop({ method: before, body: 'x', headers: { 'content-type': 'text/plain' } })
    const next = nextHop(from, status, '/y')
    expect(next.method).toBe(after)
    expect(next.body).toBe(after === 'GET' ? undefined : 'x')
    expect('content-type' in next.headers).toBe(after !== 'GET')
  })

  it.each([
    ['a lost TLS', hop(), 'http://a.example/', 'from https to http'],
    ['a body for a stranger', hop({ method: 'POST', body: 'x' }), 'https://b.example/', 'send the body to b.example'],
    ['no target', hop(), undefined, 'no usable target'],
    ['a broken target', hop(), 'https://', 'no usable target'],
  ])('should refuse %s', (_, from, location, message) => {
    expect(() => nextHop(from, 307, location)).toThrow(message)
  })

  it.each(['file:///etc/passwd', 'gopher://a/', 'data:,x', 'https://u:p@b.example/'])('should refuse %s', (target) => {
    expect(() => nextHop(hop(), 302, target)).toThrow(expect.objectContaining({ code: 'invalid-url' }))
  })
})

describe('parseUrl', () => {
  it.each(['', '/path', 'ftp://a.example', 'javascript:alert(1)', 'http://', 'https://user@a.example/'])(
    'should refuse %j',
    (text) => {
      expect(() => parseUrl(text)).toThrow(expect.objectContaining({ code: 'invalid-url' }))
    },
  )
})
