import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clientAddress, normalizeAddress } from '@/src/server/clientAddress'
import { hostName, isLocalName, isLoopback } from '@/src/server/hosts'

describe('hostName', () => {
  test.each([
    ['studio.example', 'studio.example'],
    ['Studio.Example:3000', 'studio.example'],
    ['studio.example.', 'studio.example'],
    ['localhost:4100', 'localhost'],
    ['127.0.0.1:80', '127.0.0.1'],
    ['[::1]:3000', '::1'],
    ['', null],
    [undefined, null],
    ['studio.example/../admin', null],
    ['studio.example@evil.example', null],
    ['studio_1.example', null],
    ['a..b', null],
    ['-a.example', null],
    ['[not-an-address]', null],
    ['host:port', null],
    [`${'a'.repeat(64)}.`.repeat(4), null],
  ])('%s is %s', (header, name) => {
    expect(hostName(header)).toBe(name)
  })

  test('whatever comes in, what comes out is a name or an address', () => {
    fc.assert(fc.property(fc.string(), (header) => /^[a-z0-9.:-]+$/.test(hostName(header) ?? 'none')))
  })

  test.each([
    ['localhost', true, true],
    ['127.0.0.1', true, true],
    ['127.1.2.3', true, true],
    ['::1', true, true],
    ['north.localhost', false, true],
    ['demo.orrery.test', false, true],
    ['0.0.0.0', false, false],
    ['localhost.evil.example', false, false],
    ['studio.example', false, false],
  ])('%s: loopback %s, local %s', (host, loopback, local) => {
    expect([isLoopback(host), isLocalName(host)]).toEqual([loopback, local])
  })
})

describe('clientAddress', () => {
  test.each([
    ['without proxies the connection counts', '203.0.113.9', '198.51.100.1', false, '203.0.113.9'],
    ['one proxy: the last entry', '127.0.0.1', '6.6.6.6, 198.51.100.1', 1, '198.51.100.1'],
    ['two proxies: the last but one', '127.0.0.1', '6.6.6.6, 198.51.100.1, 10.0.0.1', 2, '198.51.100.1'],
    ['fewer entries than proxies: the leftmost', '127.0.0.1', '198.51.100.1', 3, '198.51.100.1'],
    ['no header: the connection', '203.0.113.9', undefined, 1, '203.0.113.9'],
    ['an entry that is no address: the connection', '203.0.113.9', 'unknown', 1, '203.0.113.9'],
    ['IPv4 inside IPv6 is IPv4', '::ffff:203.0.113.9', undefined, false, '203.0.113.9'],
    ['ports do not count', '127.0.0.1', '198.51.100.1:4711', 1, '198.51.100.1'],
    ['IPv6 in brackets with a port', '127.0.0.1', '[2001:db8::1]:443', 1, '2001:db8::1'],
    ['a connection that is gone already', undefined, undefined, false, '0.0.0.0'],
  ] as const)('%s', (_, connection, forwarded, hops, expected) => {
    expect(clientAddress(connection, forwarded, hops)).toBe(expected)
  })

  test('what a client puts in front never changes the address', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 3 }), (forged, hops) => {
        const written = ['198.51.100.1', '10.0.0.1', '10.0.0.2'].slice(0, hops)
        return clientAddress('127.0.0.1', [forged, ...written].join(','), hops) === '198.51.100.1'
      }),
    )
  })

  test.each(['127.1', '0x7f000001', '2130706433', '1.2.3.4, 5.6.7.8', ''])('%s is no address', (text) => {
    expect(normalizeAddress(text)).toBeNull()
  })
})
