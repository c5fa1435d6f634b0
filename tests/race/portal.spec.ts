import { describe, expect, it } from 'vitest'
import { hashToken, randomToken } from '@/src/lib/crypto/tokens'
import { factories } from '@/tests/helpers/factories'
import { startTestPayload } from '@/tests/helpers/payload'
import { holdAt } from '@/tests/helpers/race'
import { restClient } from '@/tests/helpers/rest'

const app = await startTestPayload()
const make = factories(app)
const organization = await make.organization()
const pool = app.payload.db.pool

let visitors = 0
const visitor = () => restClient(app).with({ headers: { 'x-orrery-client-ip': `198.51.100.${++visitors}` } })
const open = (token: string) => visitor().post('/identity/sign-in-link/open', { body: { token } })

/** A link as the worker leaves it. */
async function link(user: { id: string; email: string }): Promise<string> {
  const token = randomToken()
  await pool.query(
    `insert into sign_in_links (id, email, organization_id, locale, user_id, token_hash, expires_at)
     values (gen_random_uuid(), $1, $2, 'en', $3, $4, now() + interval '15 minutes')`,
    [user.email, organization.id, user.id, hashToken(token)],
  )
  return token
}

async function sessionsOf(id: string): Promise<number> {
  return (await pool.query('select id from users_sessions where _parent_id = $1', [id])).rows.length
}

describe('a mailed link', () => {
  it('opened twenty times at once opens one session', async () => {
    const user = await make.user({ organization, role: 'CLIENT' })
    const token = await link(user)
    const replies = await Promise.all(Array.from({ length: 20 }, () => open(token)))
    const statuses = replies.map(({ status }) => status).sort()
    expect(statuses).toEqual([200, ...Array<number>(19).fill(403)])
    expect(await sessionsOf(user.id)).toBe(1)
  })

  it('and another of the same account at once: one session, and neither waits for the other', async () => {
    const user = await make.user({ organization, role: 'CLIENT' })
    const tokens = [await link(user), await link(user)]
    const statuses = (await Promise.all(tokens.map(open))).map(({ status }) => status).sort()
    expect(statuses).toEqual([200, 403])
    expect(await sessionsOf(user.id)).toBe(1)
  })

  it('opens nothing when the account is switched off meanwhile', async () => {
    const user = await make.user({ organization, role: 'CLIENT' })
    const token = await link(user)
    const hold = holdAt('identity.link-locked')
    const opening = open(token)
    await hold.arrived
    const off = app.payload.update({ collection: 'users', id: user.id, data: { isActive: false } })
    hold.release()
    await Promise.all([opening, off])
    expect(await sessionsOf(user.id)).toBe(0)
    expect((await open(token)).status).toBe(403)
  })

  it('opens nothing when another one was opened first', async () => {
    const user = await make.user({ organization, role: 'CLIENT' })
    const [first, second] = [await link(user), await link(user)]
    expect((await open(second)).status).toBe(200)
    expect((await open(first)).status).toBe(403)
    expect(await sessionsOf(user.id)).toBe(1)
  })
})
