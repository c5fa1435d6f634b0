import { randomUUID } from 'node:crypto'
import { ROLES, type Role } from '@/src/lib/roles'
import type { TestApp } from '../../helpers/app'
import { factories } from '../../helpers/factories'
import { openSession } from '../../helpers/session'
import type { Http } from './http'

/** A membership as the oracle sees it. */
export interface Belonging {
  organization: string
  role: Role
  clients: string[]
}

/** Who a person is, as the policy should see it; null is a visitor. */
export interface Identity {
  id: string
  isAdmin: boolean
  memberships: Belonging[]
}

export interface Actor {
  name: string
  /** What the policy should make of the request. */
  identity: Identity | null
  token: string | null
}

/** Two organizations and the people that the policy tells apart. */
export interface Cast {
  A: string
  B: string
  /** The client that CLIENT members of A are named in, and another one of A, and one of B. */
  clientOfA: string
  otherClientOfA: string
  clientOfB: string
  actors: Actor[]
  /** A member of both organizations who plays no part: owner of rows that belong to nobody in particular. */
  bystander: string
  /** People who are only there to be looked at. */
  people: { onlyA: string; onlyB: string; both: string; trashed: string; platform: string }
}

export async function castActors(app: TestApp, http: Http): Promise<Cast> {
  const { payload } = app
  const organization = async (name: string) =>
    String(
      (
        await payload.create({
          collection: 'organizations',
          data: { name, slug: `${name.toLowerCase()}-${randomUUID().slice(0, 8)}`, plan: 'ENTERPRISE' },
        })
      ).id,
    )
  const A = await organization('Alder')
  const B = await organization('Birch')
  const client = async (owner: string, name: string) =>
    (await factories({ payload }).client({ id: owner }, { name })).id
  const clientOfA = await client(A, 'Client of Alder')
  const otherClientOfA = await client(A, 'Other client of Alder')
  const clientOfB = await client(B, 'Client of Birch')

  const member = (organizationId: string, role: Role, clients: string[] = []): Belonging => ({
    organization: organizationId,
    role,
    clients,
  })
  // Beneath the operations: an account of a test needs no password, and hashing one takes a quarter of a second.
  const person = async (name: string, memberships: Belonging[], more: Record<string, unknown> = {}) => {
    const { id } = await payload.db.create({
      collection: 'users',
      data: {
        name,
        email: `${name.toLowerCase().replaceAll(/\W+/g, '-')}-${randomUUID().slice(0, 8)}@isolation.test`,
        _verified: true,
        isActive: true,
        isAdmin: false,
        memberships: memberships.map((row) => ({ ...row, id: randomUUID() })),
        ...more,
      },
    })
    return String(id)
  }
  const actor = async (
    name: string,
    memberships: Belonging[],
    { isAdmin = false }: { isAdmin?: boolean } = {},
  ): Promise<Actor> => {
    const id = await person(name, memberships, { isAdmin })
    return { name, identity: { id, isAdmin, memberships }, token: await openSession(app, id) }
  }

  const actors: Actor[] = [{ name: 'anonymous', identity: null, token: null }]
  for (const role of ROLES)
    actors.push(await actor(`A-${role}`, [member(A, role, role === 'CLIENT' ? [clientOfA] : [])]))
  actors.push(await actor('B-ADMIN', [member(B, 'ADMIN')]))
  // Rights of one organization must not reach into another one of the same person.
  actors.push(await actor('A-CLIENT-and-B-DIRECTOR', [member(A, 'CLIENT', [clientOfA]), member(B, 'DIRECTOR')]))
  actors.push(await actor('A-USER-and-B-TEAM', [member(A, 'USER'), member(B, 'TEAM')]))
  actors.push(await actor('no-organization', []))
  actors.push(await actor('platform', [], { isAdmin: true }))

  const gone = await actor('signed-out', [member(A, 'ADMIN')])
  const answer = await http.rest('POST', 'users/logout', { token: gone.token })
  if (answer.status !== 200) throw new Error(`Signing out answered ${answer.status}.`)
  actors.push({ ...gone, identity: null })

  const off = await actor('switched-off', [member(A, 'ADMIN')])
  // Not through Payload: the account must be nobody by the policy alone, whatever else ends its sessions.
  await payload.db.updateOne({ collection: 'users', id: off.identity?.id ?? '', data: { isActive: false } })
  actors.push({ ...off, identity: null })

  const people = {
    onlyA: await person('Only Alder', [member(A, 'TEAM')]),
    onlyB: await person('Only Birch', [member(B, 'TEAM')]),
    both: await person('Alder and Birch', [member(A, 'AUTHOR'), member(B, 'DIRECTOR')]),
    trashed: await person('Gone Alder', [member(A, 'TEAM')], { deletedAt: new Date().toISOString() }),
    platform: actors.find(({ name }) => name === 'platform')?.identity?.id ?? '',
  }
  const bystander = await person('Bystander', [member(A, 'TEAM'), member(B, 'TEAM')])
  return { A, B, clientOfA, otherClientOfA, clientOfB, actors, bystander, people }
}
