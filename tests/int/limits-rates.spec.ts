import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { consume } from '@/plugins/limits/api'
import { addPerson, browserOf, cookiesOf, PASSWORD, startLimitsSandbox, type Browser } from './limits-sandbox'
import type { Sandbox } from './sandbox'

const ADA = 'ada@example.test'
const rate = (points: number) => ({ points, seconds: 600 })

let sandbox: Sandbox
let browser: Browser
const from = (ip: string) => browser.with({ 'x-orrery-client-ip': ip })
const signIn = (client: Browser, password: string, email = ADA) => client.post('/people/login', { email, password })
const counters = () => sandbox.sql<{ key: string; points: number }>('select key, points from rate_limits order by key')

beforeAll(async () => {
  sandbox = await startLimitsSandbox({
    signIn: { ip: rate(6), source: rate(3), device: rate(3), account: rate(5) },
    buckets: {
      'forgot-password': { ip: rate(3), account: rate(2) },
      'reset-password': { ip: rate(2) },
      'verify-email': { ip: rate(2) },
      form: { ip: rate(2), account: rate(1) },
    },
  })
  browser = browserOf(sandbox)
  await addPerson(sandbox, ADA)
})
afterAll(() => sandbox.stop())
beforeEach(async () => {
  await sandbox.sql('delete from rate_limits')
})

describe('sign-in', () => {
  it('should refuse with 429, a time and a sentence when an account is guessed from one place', async () => {
    const client = from('203.0.113.1')
    for (const _ of [1, 2, 3]) expect((await signIn(client, 'wrong')).status).toBe(401)
    const refused = await signIn(client, PASSWORD)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toSatisfy((seconds: number) => seconds > 590 && seconds <= 600)
    expect(refused.body.errors?.[0]?.message).toBe('Too many attempts. Try again in 10 minutes.')
  })

  it('should count guesses that are sent at once', async () => {
    const client = from('203.0.113.2')
    const answers = await Promise.all(Array.from({ length: 8 }, () => signIn(client, 'wrong')))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(3)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5)
  })

  it('should refuse an address that tries many accounts, and count an IPv6 network as one address', async () => {
    for (const n of [1, 2, 3, 4, 5, 6]) {
      expect((await signIn(from(`2001:db8::${n}`), 'wrong', `a${n}@example.test`)).status).toBe(401)
    }
    expect((await signIn(from('2001:db8::ffff'), 'wrong', 'b@example.test')).status).toBe(429)
    expect((await signIn(from('2001:db8:0:1::1'), 'wrong', 'b@example.test')).status).toBe(401)
  })

  it('should answer alike for accounts that exist and that do not', async () => {
    const statuses = async (email: string, ip: string) => {
      const answers = []
      for (const _ of [1, 2, 3, 4]) answers.push(await signIn(from(ip), 'wrong', email))
      return answers.map(({ status, body }) => [status, body.errors?.[0]?.message])
    }
    expect(await statuses(ADA, '203.0.113.3')).toEqual(await statuses('nobody@example.test', '203.0.113.4'))
  })

  it('should forgive the failures of somebody who then signs in, but not the address', async () => {
    const client = from('203.0.113.5')
    for (const _ of [1, 2]) await signIn(client, 'wrong')
    expect((await signIn(client, PASSWORD)).status).toBe(200)
    const points = (await counters()).map(({ key, points: used }) => [key.split('|').slice(0, 2).join('|'), used])
    expect(points).toEqual([
      ['sign-in|account', 2],
      ['sign-in|ip', 2],
      ['sign-in|source', 0],
    ])
    for (const _ of [1, 2, 3]) expect((await signIn(client, 'wrong')).status).toBe(401)
  })

  it('should not let others lock the owner of a known device out', async () => {
    const home = from('203.0.113.6')
    const { 'orrery-device': device } = cookiesOf(await signIn(home, PASSWORD))
    expect(device).toMatch(/^orrery-device=v1\./)
    for (let n = 0; n < 10; n += 1) await signIn(from(`198.51.100.${n}`), 'wrong')
    for (let n = 0; n < 10; n += 1) await signIn(home, 'wrong')
    expect((await signIn(from('198.51.100.99'), PASSWORD)).status).toBe(429)
    expect((await signIn(home, PASSWORD)).status).toBe(429)
    const known = home.with({ cookie: device ?? '' })
    expect((await signIn(known, PASSWORD)).status).toBe(200)
    // The cookie opens no door: guesses with it are counted too, by themselves.
    for (const _ of [1, 2, 3]) expect((await signIn(known, 'wrong')).status).toBe(401)
    expect((await signIn(known, PASSWORD)).status).toBe(429)
  })

  it('should not take the device of one account for another, nor one that we did not sign', async () => {
    const { 'orrery-device': device } = cookiesOf(await signIn(from('203.0.113.7'), PASSWORD))
    for (const cookie of [device ?? '', 'orrery-device=v1.e30.x']) {
      const client = from('203.0.113.8').with({ cookie })
      await signIn(client, 'wrong', 'bob@example.test')
    }
    expect((await counters()).some(({ key }) => key.startsWith('sign-in|device'))).toBe(false)
  })

  it('should count GraphQL with REST, and answer both cookies', async () => {
    const client = from('203.0.113.9')
    const mutation = (password: string) =>
      `mutation { loginPerson(email: "${ADA}", password: "${password}") { user { email } } }`
    const signedIn = await client.graphql(mutation(PASSWORD))
    expect(signedIn.body.data).toEqual({ loginPerson: { user: { email: ADA } } })
    expect(Object.keys(cookiesOf(signedIn)).sort()).toEqual(['orrery-device', 'payload-token'])
    for (const _ of [1, 2]) await client.graphql(mutation('wrong'))
    expect((await signIn(client, 'wrong')).status).toBe(401)
    const refused = await client.graphql(mutation(PASSWORD))
    expect(refused.body.errors?.[0]).toMatchObject({ extensions: { statusCode: 429 } })
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/)
  })

  it('should leave server code without a client alone', async () => {
    for (let n = 0; n < 4; n += 1) {
      const data = { email: ADA, password: 'wrong' }
      await expect(sandbox.payload.login({ collection: 'people', data } as never)).rejects.toMatchObject({
        status: 401,
      })
    }
    expect(await counters()).toEqual([])
  })

  it('should keep no address of a person in the table', async () => {
    await signIn(from('203.0.113.10'), 'wrong')
    expect(JSON.stringify(await counters())).not.toMatch(/ada|example/)
  })
})

describe('forgotten passwords and verification', () => {
  const forgot = (client: Browser, email: string) => client.post('/people/forgot-password', { email })

  it('should count by account across addresses, and by address across accounts', async () => {
    expect((await forgot(from('203.0.113.20'), ADA)).status).toBe(200)
    expect((await forgot(from('203.0.113.21'), ' ADA@example.test')).status).toBe(200)
    const refused = await forgot(from('203.0.113.22'), ADA)
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/)
    for (const n of [1, 2, 3]) expect((await forgot(from('203.0.113.23'), `x${n}@example.test`)).status).toBe(200)
    expect((await forgot(from('203.0.113.23'), 'x4@example.test')).status).toBe(429)
  })

  it('should read the form that the admin panel sends', async () => {
    const form = () => {
      const data = new FormData()
      data.set('_payload', JSON.stringify({ email: ADA }))
      return new Request('http://localhost:3000/api/people/forgot-password', { method: 'POST', body: data })
    }
    const { REST_POST } = await import('@payloadcms/next/routes')
    const post = async () =>
      (
        await REST_POST(Promise.resolve(sandbox.config))(form(), {
          params: Promise.resolve({ slug: ['people', 'forgot-password'] }),
        })
      ).status
    expect([await post(), await post(), await post()]).toEqual([200, 200, 429])
  })

  it('should count the GraphQL mutations in the same buckets', async () => {
    const client = from('203.0.113.24')
    const mutation = `mutation { forgotPasswordPerson(email: "${ADA}") }`
    expect((await client.graphql(mutation)).body.data).toEqual({ forgotPasswordPerson: true })
    expect((await forgot(client, ADA)).status).toBe(200)
    expect((await client.graphql(mutation)).body.errors?.[0]).toMatchObject({ extensions: { statusCode: 429 } })
    const verify = 'mutation { verifyEmailPerson(token: "x") }'
    const reset = 'mutation { resetPasswordPerson(token: "x", password: "y") { token } }'
    for (const guess of [verify, reset]) {
      for (const _ of [1, 2]) {
        expect((await client.graphql(guess)).body.errors?.[0]).toMatchObject({ extensions: { statusCode: 403 } })
      }
      expect((await client.graphql(guess)).body.errors?.[0]).toMatchObject({ extensions: { statusCode: 429 } })
    }
  })

  it('should count guesses of tokens', async () => {
    const client = from('203.0.113.25')
    const reset = () => client.post('/people/reset-password', { token: 'x', password: PASSWORD })
    const verify = () => client.post('/people/verify/x', {})
    expect([await reset(), await reset(), await reset()].map(({ status }) => status)).toEqual([403, 403, 429])
    expect([await verify(), await verify(), await verify()].map(({ status }) => status)).toEqual([403, 403, 429])
  })

  it('should let the owner back in by mail while the account is under attack', async () => {
    for (let n = 0; n < 8; n += 1) await signIn(from(`198.51.100.${n}`), 'wrong')
    const owner = from('203.0.113.26')
    expect((await signIn(owner, PASSWORD)).status).toBe(429)
    const token = await sandbox.payload.forgotPassword({
      collection: 'people',
      data: { email: ADA },
      disableEmail: true,
    } as never)
    const reset = await owner.post('/people/reset-password', { token, password: PASSWORD })
    expect(reset.status).toBe(200)
    expect(cookiesOf(reset)['orrery-device']).toMatch(/^orrery-device=v1\./)
    expect((await signIn(from('203.0.113.27'), PASSWORD)).status).toBe(200)
  })
})

describe('consume', () => {
  const request = async (ip: string) =>
    createLocalReq({ req: { headers: new Headers({ 'x-orrery-client-ip': ip }) } }, sandbox.payload)

  it('should count a form by address and account, each bucket by itself', async () => {
    const req = await request('203.0.113.30')
    await consume(req, 'form:contact', { account: 'a@example.test' })
    await expect(consume(req, 'form:contact', { account: 'A@example.test ' })).rejects.toMatchObject({ status: 429 })
    await expect(consume(req, 'form:contact', { account: 'b@example.test' })).rejects.toMatchObject({ status: 429 })
    expect(req.responseHeaders?.get('retry-after')).toMatch(/^\d+$/)
    await consume(req, 'form:newsletter', { account: 'a@example.test' })
    await consume(req, 'form:contact', { ip: '203.0.113.31', account: 'b@example.test' })
  })

  it('should refuse to count inside a transaction, where the embedded database would wait for ever', async () => {
    const req = await request('203.0.113.32')
    req.transactionID = 'open'
    await expect(consume(req, 'form:contact')).rejects.toThrow('before the transaction begins')
  })

  it('should name a bucket that does not exist', async () => {
    await expect(consume(await request('203.0.113.33'), 'nothing')).rejects.toThrow('no rate limit "nothing"')
  })

  it('should count anew when the time is over', async () => {
    const req = await request('203.0.113.34')
    for (const _ of [1, 2]) await consume(req, 'form:contact')
    await expect(consume(req, 'form:contact')).rejects.toMatchObject({ status: 429 })
    await sandbox.sql('update rate_limits set expire = $1', [Date.now() - 1])
    await consume(req, 'form:contact')
    expect((await counters()).map(({ key, points }) => [key, points])).toEqual([['form:contact|ip|203.0.113.34', 1]])
  })
})
