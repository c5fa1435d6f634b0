import { beforeAll, describe, expect, it } from 'vitest'
import type { Client, Organization, User } from '@/payload-types'
import { query, sql } from '@/src/lib/database'
import { factories } from '../helpers/factories'
import { startTestPayload } from '../helpers/payload'
import { restClient, type RestClient } from '../helpers/rest'

const app = await startTestPayload()
const { payload } = app
const make = factories(app)
const SECRET = 'open-sesame-4711'

let studio: Organization
let client: Client
let row: string
let pm: User
let asPm: RestClient
let asDirector: RestClient
let asTeam: RestClient
let asStranger: RestClient
let asClient: RestClient

const reveal = (who: RestClient, id = client.id, which = row) => who.post(`/clients/${id}/credentials/${which}/reveal`)
const reveals = () =>
  query<{ actor: string; organization: string; changes: { path: string; after: string }[] }>(
    { payload },
    sql`select actor_id as actor, organization_id as organization, changes from audit_logs
        where action = 'secret.revealed' and subject_id = ${client.id} order by occurred_at, id`,
  )

beforeAll(async () => {
  studio = await make.organization()
  const other = await make.organization()
  client = await make.client(studio, {
    credentials: [
      { label: 'Registrar', username: 'studio', secret: SECRET },
      { label: 'Nothing yet', secret: null },
    ],
  })
  row = client.credentials?.[0]?.id ?? ''
  pm = await make.user({ organization: studio, role: 'PM' })
  asPm = await restClient(app).as(pm)
  asDirector = await restClient(app).as(await make.user({ organization: studio, role: 'DIRECTOR' }))
  asTeam = await restClient(app).as(await make.user({ organization: studio, role: 'TEAM' }))
  asStranger = await restClient(app).as(await make.user({ organization: other, role: 'ADMIN' }))
  asClient = await restClient(app).as(await make.user({ organization: studio, role: 'CLIENT', clients: [client] }))
})

describe('[client-credentials-encrypted] the vault', () => {
  it('opens one secret for somebody who talks to clients, keeps it nowhere and leaves a line in the trail', async () => {
    const reply = await reveal(asPm)
    expect([reply.status, reply.body]).toEqual([200, { secret: SECRET }])
    expect(reply.headers.get('cache-control')).toBe('no-store')
    expect(await reveals()).toEqual([
      {
        actor: pm.id,
        organization: studio.id,
        changes: [
          { path: 'field', before: null, after: `credentials.${row}.secret` },
          { path: 'purpose', before: null, after: 'clients.vault' },
        ],
      },
    ])
  })

  it.each([
    ['somebody of another studio, as if there were no such client', () => reveal(asStranger), 404],
    ['somebody on the staff who does not talk to clients', () => reveal(asTeam), 403],
    ['the client itself', () => reveal(asClient), 403],
    ['nobody', () => reveal(restClient(app)), 401],
    ['a client that is none', () => reveal(asPm, 'nonsense'), 404],
    ['a row that is none', () => reveal(asPm, client.id, '0'), 404],
    ['another field by way of the row', () => reveal(asPm, client.id, `${row}.secret`), 404],
    ['an access without a secret', () => reveal(asPm, client.id, client.credentials?.[1]?.id ?? ''), 404],
  ])('stays shut for %s', async (_, ask, status) => {
    const before = (await reveals()).length
    const reply = await ask()
    expect([reply.status, reply.text.includes(SECRET)]).toEqual([status, false])
    expect(reply.body.errors?.[0]?.message ?? reply.body.message).toMatch(/\w+ \w+/)
    expect(await reveals()).toHaveLength(before)
  })

  it('says of another studio’s client what it says of none', async () => {
    const foreign = await reveal(asStranger)
    const none = await reveal(asStranger, '0190a000-0000-7000-8000-000000000001')
    expect(foreign.text).toBe(none.text)
  })

  it('is in no list, no event, no trail, and stored sealed', async () => {
    const replies = [
      await asPm.get('/clients'),
      await asPm.get(`/clients/${client.id}`),
      await asDirector.get('/audit-logs', { query: { limit: 100 } }),
      await asDirector.get('/domain-events', { query: { limit: 100 } }),
      await asPm.get(`/clients/${client.id}/timeline`),
    ]
    expect(replies.map(({ status, text }) => [status, text.includes(SECRET)])).toEqual(replies.map(() => [200, false]))
    const [stored] = await query<{ secret: string }>(
      { payload },
      sql`select secret from clients_credentials where id = ${row}`,
    )
    expect(stored?.secret).toMatch(/^v1\./)
    const events = await query<{ all: string }>(
      { payload },
      sql`select string_agg(data::text, ' ') as all from domain_events`,
    )
    expect(events[0]?.all).not.toContain(SECRET)
  })

  it('says who looked: everybody’s to the direction, the own to others', async () => {
    await reveal(asDirector)
    const all = await asDirector.get<{ looks: { label: string; who: string }[]; onlyOwn: boolean }>(
      `/clients/${client.id}/credentials/looks`,
    )
    expect(all.body.onlyOwn).toBe(false)
    expect(all.body.looks).toHaveLength(2)
    expect(all.body.looks[1]).toMatchObject({ label: 'Registrar', who: pm.name })
    const own = await asPm.get<{ looks: { who: string }[]; onlyOwn: boolean }>(
      `/clients/${client.id}/credentials/looks`,
    )
    expect([own.body.onlyOwn, own.body.looks.map(({ who }) => who)]).toEqual([true, [pm.name]])
    expect((await asTeam.get(`/clients/${client.id}/credentials/looks`)).status).toBe(403)
    expect((await asStranger.get(`/clients/${client.id}/credentials/looks`)).status).toBe(404)
  })

  it('shuts for a while when somebody opens one after another', async () => {
    const greedy = await restClient(app).as(await make.user({ organization: studio, role: 'OPERATOR' }))
    const statuses: number[] = []
    for (let turn = 0; turn < 41; turn += 1) statuses.push((await reveal(greedy)).status)
    expect([statuses.filter((status) => status === 200).length, statuses.at(-1)]).toEqual([40, 429])
  })
})
