import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Role } from '@/src/lib/roles'
import type { World } from '../engine/run'
import { uniqueText } from '../engine/values'
import { actorNamed } from './probing'

type Row = Record<string, unknown>

/** Nobody becomes more than they are, takes over an account, or learns who else has one. */
export function describeAccounts(place: () => World): void {
  const memberOfA = async (role: Role = 'TEAM') => {
    const { payload, cast } = place()
    const { id } = await payload.db.create({
      collection: 'users',
      data: {
        name: 'Target',
        email: `${uniqueText()}@example.test`,
        _verified: true,
        memberships: [{ id: randomUUID(), organization: cast.A, role, clients: [] }],
      },
    })
    return String(id)
  }
  const stored = (id: string) => place().payload.findByID({ collection: 'users', id, depth: 0, showHiddenFields: true })
  const patch = (name: string, id: string, body: unknown) =>
    place().http.rest('PATCH', `users/${id}?depth=0`, { token: actorNamed(place(), name).token, body })

  test('nobody but the platform makes an administrator, over REST or GraphQL', async () => {
    const { http, cast } = place()
    for (const { name, identity, token } of cast.actors.filter(({ name: actor }) => actor !== 'platform')) {
      const targets = [cast.people.onlyA, ...(identity ? [identity.id] : [])]
      for (const id of targets) {
        await patch(name, id, { isAdmin: true, plan: 'team', stripeCustomerId: 'cus_1', isTrialActive: true })
        await http.graphql(
          { query: `mutation { updateUser(id: "${id}", data: { isAdmin: true, plan: team }) { id } }` },
          { token },
        )
        const user = await stored(id)
        expect({
          name,
          isAdmin: user.isAdmin === true,
          plan: user.plan === 'team',
          stripe: user.stripeCustomerId ?? null,
        }).toEqual({
          name,
          isAdmin: false,
          plan: false,
          stripe: null,
        })
      }
      const made = await http.rest('POST', 'users', {
        token,
        body: {
          name: 'Made',
          email: `${uniqueText()}@example.test`,
          password: 'correct-horse-battery-planet-7',
          isAdmin: true,
        },
      })
      expect({ name, status: made.status }).toEqual({ name, status: 403 })
    }
  })

  test('nobody changes somebody else’s name, address, password, sessions or state', async () => {
    const { payload } = place()
    const id = await memberOfA()
    const before = await stored(id)
    for (const name of [
      'A-ADMIN',
      'A-DIRECTOR',
      'A-MANAGER',
      'A-TEAM',
      'B-ADMIN',
      'anonymous',
      'signed-out',
      'switched-off',
    ]) {
      const taken = await patch(name, id, { password: 'another-correct-horse-battery-7' })
      expect({ name, status: taken.status }).toEqual({ name, status: 403 })
      await patch(name, id, {
        name: 'Taken over',
        email: 'taken@example.test',
        isActive: false,
        _verified: false,
        sessions: [],
        hash: 'x',
        salt: 'x',
        resetPasswordToken: 'x',
        googleId: 'x',
      })
    }
    const after = await stored(id)
    const visible = ({ updatedAt: _, updatedBy: __, ...rest }: Row) => rest
    expect(visible(after as unknown as Row)).toEqual(visible(before as unknown as Row))
    const secrets = await payload.db.findOne<Row & { id: string }>({
      collection: 'users',
      where: { id: { equals: id } },
    })
    expect([secrets?.hash ?? null, secrets?.salt ?? null]).toEqual([null, null])
  })

  test.each<[string, Role, Role, boolean]>([
    ['A-ADMIN', 'TEAM', 'ADMIN', true],
    ['A-ADMIN', 'ADMIN', 'TEAM', true],
    ['A-DIRECTOR', 'TEAM', 'ADMIN', false],
    ['A-DIRECTOR', 'ADMIN', 'TEAM', false],
    ['A-MANAGER', 'TEAM', 'DIRECTOR', false],
    ['A-MANAGER', 'DIRECTOR', 'TEAM', false],
    ['A-MANAGER', 'TEAM', 'PM', true],
    ['A-PM', 'TEAM', 'USER', false],
    ['A-TEAM', 'TEAM', 'ADMIN', false],
    ['A-CLIENT', 'TEAM', 'ADMIN', false],
    ['B-ADMIN', 'TEAM', 'USER', false],
    ['anonymous', 'TEAM', 'ADMIN', false],
  ])('%s makes a %s a %s: %s', async (name, from, to, allowed) => {
    const { cast } = place()
    const id = await memberOfA(from)
    const answer = await patch(name, id, { memberships: [{ organization: cast.A, role: to }] })
    expect(answer.status < 400).toBe(allowed)
    expect((await stored(id)).memberships?.map(({ role }) => role)).toEqual([allowed ? to : from])
  })

  test('nobody enters another organization, adds others to it, or raises themselves', async () => {
    const { cast } = place()
    for (const { name, identity } of cast.actors.filter(({ name: actor }) => actor !== 'platform')) {
      const ids = [...(identity ? [identity.id] : []), cast.people.onlyA]
      for (const id of ids) {
        const before = (await stored(id)).memberships?.map(({ organization, role }) => ({ organization, role }))
        for (const memberships of [
          [...(before ?? []), { organization: cast.B, role: 'ADMIN' }],
          [
            { organization: cast.A, role: 'ADMIN' },
            { organization: cast.B, role: 'ADMIN' },
          ],
          ...(id === identity?.id ? [[{ organization: cast.A, role: 'ADMIN' }]] : []),
        ]) {
          // Leads of B may put people into B: that is theirs to do.
          if (
            identity?.memberships.some(
              ({ organization, role }) => organization === cast.B && ['ADMIN', 'DIRECTOR', 'MANAGER'].includes(role),
            )
          )
            continue
          await patch(name, id, { memberships })
          const after = (await stored(id)).memberships?.map(({ organization, role }) => ({ organization, role }))
          expect({ name, after }).toEqual({ name, after: before })
        }
      }
    }
  })

  test('a lead who saves somebody leaves the memberships elsewhere as they are', async () => {
    const { cast } = place()
    const { both } = cast.people
    const before = (await stored(both)).memberships
    for (const memberships of [[{ organization: cast.A, role: 'AUTHOR' }], []]) {
      await patch('A-ADMIN', both, { memberships })
      const inB = (rows: typeof before) => rows?.filter(({ organization }) => organization === cast.B)
      expect(inB((await stored(both)).memberships)).toEqual(inB(before))
    }
    await place().payload.update({ collection: 'users', id: both, data: { memberships: before } })
  })

  test('a signed-out session, a switched-off account and a visitor are nobody', async () => {
    const { http } = place()
    for (const name of ['anonymous', 'signed-out', 'switched-off']) {
      const { token } = actorNamed(place(), name)
      const me = await http.rest('GET', 'users/me', { token })
      if (name !== 'switched-off') expect(me.body).toMatchObject({ user: null })
      expect((await http.rest('GET', 'leads', { token })).status).toBe(403)
      expect((await http.rest('GET', 'users', { token })).status).toBe(403)
      const { body } = await http.rest('GET', 'access', { token })
      const { canAccessAdmin, collections } = body as { canAccessAdmin?: boolean; collections: Record<string, Row> }
      expect(canAccessAdmin ?? false).toBe(false)
      expect(
        Object.entries(collections).filter(
          ([slug, rights]) => !slug.startsWith('payload-') && (rights.create || rights.update || rights.delete),
        ),
      ).toEqual([])
    }
  })

  test('what /access promises is what the table grants', async () => {
    const { http, cast, payload } = place()
    for (const { name, token, identity } of cast.actors) {
      const { body } = await http.rest('GET', 'access', { token })
      const { collections } = body as { collections: Record<string, Row | undefined> }
      for (const { slug, custom } of payload.config.collections) {
        if (!custom.policy) continue
        for (const operation of ['create', 'delete'] as const) {
          const right = custom.policy.rights[operation] ?? {}
          const holders = Object.values(right).flat() as string[]
          const mine = identity?.isAdmin
            ? !custom.policy.closed?.includes(operation)
            : holders.some(
                (holder) =>
                  identity && (holder === 'SIGNED_IN' || identity.memberships.some(({ role }) => role === holder)),
              )
          const promised = Boolean(collections[slug]?.[operation])
          if (promised && !mine) expect({ name, slug, operation }).toBe('not granted by the table')
        }
      }
    }
  })

  test('accounts cannot be unlocked, registered first, or refreshed without a session', async () => {
    const { http, cast } = place()
    for (const { name, token } of cast.actors) {
      expect(
        (await http.rest('POST', 'users/unlock', { token, body: { email: 'a@example.test' } })).status,
      ).toBeGreaterThanOrEqual(400)
      const first = await http.rest('POST', 'users/first-register', {
        token,
        body: { email: `${uniqueText()}@example.test`, password: 'correct-horse-battery-planet-7', isAdmin: true },
      })
      expect({ name, status: first.status }).toEqual({ name, status: 403 })
    }
    for (const name of ['anonymous', 'signed-out']) {
      const answer = await http.rest('POST', 'users/refresh-token', { token: actorNamed(place(), name).token })
      expect({ name, refused: answer.status >= 400 && answer.status < 500 }).toEqual({ name, refused: true })
    }
  })

  test('the organization switcher offers the own organizations alone', async () => {
    const { http, cast } = place()
    for (const { name, token, identity } of cast.actors) {
      const answer = await http.rest('GET', 'organizations/populate-tenant-options', { token })
      const body = (typeof answer.body === 'string' ? JSON.parse(answer.body) : answer.body) as {
        tenantOptions?: { value: string }[]
      }
      const offered = (body.tenantOptions ?? []).map(({ value }) => value).filter((id) => [cast.A, cast.B].includes(id))
      const own = identity?.isAdmin
        ? [cast.A, cast.B]
        : (identity?.memberships.map(({ organization }) => organization) ?? [])
      if (name === 'switched-off') continue
      expect({ name, offered: offered.sort() }).toEqual({ name, offered: [...own].sort() })
    }
  })

  test('whether a record exists elsewhere is not told by any answer', async () => {
    const { http, rows, cast } = place()
    const nobody = '01900000-0000-7000-8000-000000000000'
    const foreign = await rows.anchor('leads', cast.B)
    const { token } = actorNamed(place(), 'A-ADMIN')
    const stale = { 'If-Match': '"2020-01-01T00:00:00.000Z"' }
    const ask = async (id: string) => [
      await http.rest('GET', `leads/${id}`, { token }),
      await http.rest('GET', `leads/${id}?trash=true&draft=true`, { token }),
      await http.rest('PATCH', `leads/${id}`, { token, body: { name: 'x' } }),
      await http.rest('PATCH', `leads/${id}`, { token, body: { name: 'x' }, headers: stale }),
      await http.rest('DELETE', `leads/${id}`, { token }),
      await http.rest('POST', `leads/${id}/duplicate`, { token, body: {} }),
      await http.rest('POST', `leads/access/${id}`, { token, body: {} }),
      await http.graphql({ query: `{ docAccessLead(id: "${id}") { update { permission } } }` }, { token }),
    ]
    const plain = async (id: string) =>
      (await ask(id)).map(({ status, body }) => `${status} ${JSON.stringify(body).replaceAll(id, '…')}`)
    expect(await plain(foreign)).toEqual(await plain(nobody))
  })
}
