import { describe, expect, it } from 'vitest'
import { sanitize, type LimitsOptions } from '@/plugins/limits/options'
import {
  bucketOf,
  BUCKETS,
  countsOf,
  forgivenOnReset,
  forgivenOnSignIn,
  SIGN_IN_RATES,
  signInCounts,
} from '@/plugins/limits/rates/rates'
import { accountKey, sourceOf } from '@/plugins/limits/rates/source'

const rate = { points: 1, seconds: 60 }

describe('buckets', () => {
  it('should fall back to the part before the colon and refuse a name that nobody declared', () => {
    expect(bucketOf('form:contact', BUCKETS)).toBe(BUCKETS.form)
    expect(bucketOf('form:contact', { ...BUCKETS, 'form:contact': { ip: rate } })).toEqual({ ip: rate })
    expect(() => bucketOf('froms:contact', BUCKETS)).toThrow('no rate limit "froms:contact"')
  })

  it('should count the address before the account, and only what is there', () => {
    const keys = (by: { ip: string; account?: string }) =>
      countsOf('form:contact', { ip: rate, account: rate }, by).map(({ key }) => key)
    expect(keys({ ip: '1.2.3.4', account: 'abc' })).toEqual(['form:contact|ip|1.2.3.4', 'form:contact|account|abc'])
    expect(keys({ ip: '1.2.3.4' })).toEqual(['form:contact|ip|1.2.3.4'])
    expect(countsOf('x', { account: rate }, { ip: '1.2.3.4' })).toEqual([])
  })
})

describe('sign-in', () => {
  const stranger = { ip: '1.2.3.4', account: 'A', device: null }
  const owner = { ip: '1.2.3.4', account: 'A', device: 'D' }
  const keysOf = (attempt: typeof stranger | typeof owner) => signInCounts(attempt, SIGN_IN_RATES).map(({ key }) => key)

  it('should count a known device by itself, apart from everything that strangers can use up', () => {
    expect(keysOf(owner)).toEqual(['sign-in|device|A|D'])
    expect(keysOf(stranger)).toEqual(['sign-in|ip|1.2.3.4', 'sign-in|source|A|1.2.3.4', 'sign-in|account|A'])
    expect(keysOf(stranger)).not.toContain(keysOf(owner)[0])
  })

  it('should give back no more than the attempt where others are counted too', () => {
    expect(forgivenOnSignIn(stranger)).toEqual({
      cleared: ['sign-in|source|A|1.2.3.4'],
      refunded: ['sign-in|ip|1.2.3.4', 'sign-in|account|A'],
    })
    expect(forgivenOnSignIn(owner)).toEqual({ cleared: ['sign-in|device|A|D'], refunded: [] })
  })

  it('should forget what strangers did to an account whose owner came by mail, but not to an address', () => {
    const { cleared, refunded } = forgivenOnReset(stranger)
    expect(cleared).toContain('sign-in|account|A')
    expect([...cleared, ...refunded]).not.toContain('sign-in|ip|1.2.3.4')
  })
})

describe('sourceOf', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::ffff', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
    ['', 'unknown'],
    [null, 'unknown'],
    ['not an address', 'unknown'],
  ])('should count %s as %s', (address, source) => {
    expect(sourceOf(address)).toBe(source)
  })
})

describe('accountKey', () => {
  it('should be the same for every spelling, differ by secret, and hide the address', () => {
    const key = accountKey(' Ada@Example.Test ', 's1')
    expect(key).toBe(accountKey('ada@example.test', 's1'))
    expect(key).not.toBe(accountKey('ada@example.test', 's2'))
    expect(key).toMatch(/^[\w-]{22}$/)
  })
})

describe('sanitize', () => {
  const required: LimitsOptions = { audience: () => 'everybody', mayUseTrash: () => false }

  it('should fill in defaults, replace by name and scale every rate', () => {
    const state = sanitize({ ...required, scale: 10, signIn: { device: rate }, buckets: { form: { ip: rate } } })
    expect(state.signIn).toMatchObject({ device: { points: 10 }, ip: { points: SIGN_IN_RATES.ip.points * 10 } })
    expect(state.buckets.form).toEqual({ ip: { points: 10, seconds: 60 } })
    expect(state.buckets['sign-up']?.account?.points).toBe(30)
    expect(state.clamps.limit).toBe(100)
  })

  it.each<Partial<LimitsOptions>>([
    { scale: 0 },
    { buckets: { x: { ip: { points: 1, seconds: 0 } } } },
    { signIn: { ip: { points: -1, seconds: 60 } } },
    { clamps: { limit: 1.5 } },
    { graphQL: { maxDepth: 0 } },
  ])('should stop the start on %j', (options) => {
    expect(() => sanitize({ ...required, ...options })).toThrow('must be a positive integer')
  })
})
