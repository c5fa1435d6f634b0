import { expect, test } from 'vitest'
import { size } from '../../helpers/size'
import { graphqlNames } from '../engine/graphql'
import type { World } from '../engine/run'
import { actorNamed } from './probing'

type Row = Record<string, unknown>

/** Collections that Payload adds by itself: closed but for the own preferences, and edit locks among colleagues. */
export function describeInternals(place: () => World): void {
  const internals = () => place().payload.config.collections.filter(({ slug }) => slug.startsWith('payload-'))

  // Reduced: one of each kind; what tells the others apart does not reach these collections.
  const kinds = () =>
    place().cast.actors.filter(({ name }) =>
      size(['anonymous', 'A-CLIENT', 'A-TEAM', 'A-ADMIN', 'platform', 'signed-out'].includes(name), true),
    )

  test('nobody reaches jobs, migrations and keys, and only staff see edit locks and saved views', async () => {
    const { http } = place()
    const open: string[] = []
    for (const { slug } of internals()) {
      if (slug === 'payload-preferences') continue
      for (const { name, token, identity } of kinds()) {
        const isStaff =
          identity?.isAdmin || identity?.memberships.some(({ role }) => role !== 'USER' && role !== 'CLIENT')
        // Saved views are read by whoever they are shared with (tests/int/views.spec.ts).
        const mayRead = ['payload-locked-documents', 'payload-query-presets'].includes(slug) && isStaff
        const nobody = '01900000-0000-7000-8000-000000000000'
        const answers = {
          find: await http.rest('GET', slug, { token }),
          findByID: await http.rest('GET', `${slug}/${nobody}`, { token }),
          count: await http.rest('GET', `${slug}/count`, { token }),
          create: await http.rest('POST', slug, { token, body: {} }),
          update: await http.rest('PATCH', `${slug}/${nobody}`, { token, body: {} }),
          bulk: await http.rest('PATCH', `${slug}?where[id][exists]=true`, { token, body: { key: 'x' } }),
          delete: await http.rest('DELETE', `${slug}/${nobody}`, { token }),
          bulkDelete: await http.rest('DELETE', `${slug}?where[id][equals]=${nobody}`, { token }),
        }
        for (const [action, { status }] of Object.entries(answers)) {
          // 501: there are no endpoints at all.
          if (status >= 500 && status !== 501) open.push(`${name} ${action} ${slug}: ${status}`)
          if (status < 400 && (!mayRead || action === 'create')) open.push(`${name} ${action} ${slug}: ${status}`)
        }
      }
    }
    expect(open).toEqual([])
    expect(internals().length).toBeGreaterThan(2)
  })

  test('GraphQL offers nothing more of them', async () => {
    const { http } = place()
    const open: string[] = []
    for (const config of internals()) {
      const { many } = graphqlNames(config)
      for (const { name, token, identity } of kinds()) {
        const { body } = await http.graphql({ query: `{ ${many} { totalDocs docs { id } } }` }, { token })
        const docs = ((body as { data?: Row | null }).data?.[many] as { docs?: Row[] } | null)?.docs ?? []
        if (docs.length > 0 && !identity) open.push(`${name}: ${many}`)
        const isLocks = config.slug === 'payload-locked-documents' || config.slug === 'payload-preferences'
        if (docs.length > 0 && !isLocks) open.push(`${name}: ${many}`)
      }
    }
    expect(open).toEqual([])
  })

  test('preferences are the own ones', async () => {
    const { http } = place()
    const [mine, other] = [actorNamed(place(), 'A-TEAM'), actorNamed(place(), 'A-ADMIN')]
    expect(
      (await http.rest('POST', 'payload-preferences/list', { token: mine.token, body: { value: { secret: 'mine' } } }))
        .status,
    ).toBe(200)
    const { docs } = (await http.rest('GET', 'payload-preferences', { token: mine.token })).body as {
      docs: { id: string }[]
    }
    expect(docs).toHaveLength(1)
    const id = docs[0]?.id ?? ''
    for (const { token, name } of [other, actorNamed(place(), 'anonymous'), actorNamed(place(), 'signed-out')]) {
      for (const answer of [
        await http.rest('GET', 'payload-preferences', { token }),
        await http.rest('GET', 'payload-preferences/list', { token }),
        await http.rest('PATCH', `payload-preferences?where[id][equals]=${id}`, { token, body: { value: 'taken' } }),
        await http.rest('DELETE', `payload-preferences?where[id][equals]=${id}`, { token }),
      ]) {
        expect({
          name,
          text: JSON.stringify(answer.body).includes('secret'),
          failed: answer.status >= 500 ? answer.body : false,
        }).toEqual({
          name,
          text: false,
          failed: false,
        })
      }
    }
    // Payload 3.90.2 answers 500 when there is nothing to delete; what counts is that nothing of others is deleted.
    await http.rest('DELETE', 'payload-preferences/list', { token: other.token })
    const still = await http.rest('GET', 'payload-preferences/list', { token: mine.token })
    expect(JSON.stringify(still.body)).toContain('secret')
  })

  test('a lock is seen, taken over and lifted among those who share the record’s organization', async () => {
    const { payload, http, rows, cast } = place()
    const service = await rows.anchor('services', cast.B)
    const lockOf = async (name: string, document: string) => {
      const user = actorNamed(place(), name).identity?.id ?? ''
      return payload.db.create({
        collection: 'payload-locked-documents',
        data: { document: { relationTo: 'services', value: document }, user: { relationTo: 'users', value: user } },
      })
    }
    const lock = await lockOf('B-ADMIN', service)
    const path = `payload-locked-documents/${String(lock.id)}`
    const stranger = actorNamed(place(), 'A-ADMIN')
    const listed = await http.rest('GET', 'payload-locked-documents?limit=100', { token: stranger.token })
    expect(JSON.stringify(listed.body)).not.toContain(service)
    for (const answer of [
      await http.rest('GET', path, { token: stranger.token }),
      await http.rest('PATCH', path, {
        token: stranger.token,
        body: { user: { relationTo: 'users', value: stranger.identity?.id } },
      }),
      await http.rest('DELETE', path, { token: stranger.token }),
    ])
      expect([403, 404]).toContain(answer.status)
    const colleague = actorNamed(place(), 'A-USER-and-B-TEAM')
    expect((await http.rest('GET', path, { token: colleague.token })).status).toBe(200)
    // Nor is it put into somebody else's name, or onto another record.
    for (const body of [
      { user: { relationTo: 'users', value: cast.people.onlyB } },
      { document: { relationTo: 'services', value: await rows.anchor('services', cast.A) } },
    ])
      expect((await http.rest('PATCH', path, { token: colleague.token, body })).status).toBe(403)
    const taken = { user: { relationTo: 'users', value: colleague.identity?.id } }
    expect((await http.rest('PATCH', path, { token: colleague.token, body: taken })).status).toBe(200)
    expect((await http.rest('DELETE', path, { token: colleague.token })).status).toBe(200)
  })

  test('nobody locks the records of an organization to which they do not belong', async () => {
    const { payload, http, rows, cast } = place()
    const service = await rows.anchor('services', cast.B)
    const stranger = actorNamed(place(), 'A-ADMIN').identity?.id ?? ''
    // What the panel's form does on opening a record, whatever id it is given.
    await payload.db.create({
      collection: 'payload-locked-documents',
      data: { document: { relationTo: 'services', value: service }, user: { relationTo: 'users', value: stranger } },
    })
    const saved = await http.rest('PATCH', `services/${service}?depth=0`, {
      token: actorNamed(place(), 'B-ADMIN').token,
      body: { tagline: 'Not locked' },
    })
    expect(saved.status).toBe(200)
  })
}
