import { describe, expect, it } from 'vitest'
import { isBot, ViewBuffer } from '@/plugins/blog/viewBuffer'

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36'
const visit = (ip: string, post = 'a', userAgent = BROWSER) => ({ ip, post, userAgent })

describe('ViewBuffer', () => {
  it('[post-view-count] counts a visitor once a post and day', () => {
    let now = new Date('2026-11-21T23:59:00Z')
    const buffer = new ViewBuffer({ now: () => now })
    const counted = [visit('1'), visit('1'), visit('2'), visit('1', 'b'), visit('1', 'a', `${BROWSER} Edg/1`)].map(
      (one) => buffer.add(one),
    )
    expect(counted).toEqual([true, false, true, true, true])
    now = new Date('2026-11-22T00:00:01Z')
    expect(buffer.add(visit('1'))).toBe(true)
    expect([...buffer.take()]).toEqual([
      ['a', 4],
      ['b', 1],
    ])
    expect(buffer.take().size).toBe(0)
  })

  it('keeps what could not be written', () => {
    const buffer = new ViewBuffer()
    buffer.add(visit('1'))
    const taken = buffer.take()
    buffer.add(visit('2'))
    buffer.restore(taken)
    expect([...buffer.take()]).toEqual([['a', 2]])
  })

  it('counts no programs, and no more of one address or altogether than it may', () => {
    const buffer = new ViewBuffer({ mostVisits: 4, mostOfAddress: 2 })
    expect(buffer.add(visit('1', 'a', 'Googlebot/2.1'))).toBe(false)
    const posts = ['a', 'b', 'c']
    expect(posts.map((post) => buffer.add(visit('1', post)))).toEqual([true, true, false])
    expect(['2', '3', '4'].map((ip) => buffer.add(visit(ip)))).toEqual([true, true, false])
  })
})

describe('isBot', () => {
  it.each(['', 'curl/8.5', 'Mozilla/5.0 (compatible; bingbot/2.0)', 'facebookexternalhit/1.1', 'HeadlessChrome/140'])(
    'knows %j',
    (userAgent) => expect(isBot(userAgent)).toBe(true),
  )
  it('takes a browser for one', () => expect(isBot(BROWSER)).toBe(false))
})
