import { randomUUID } from 'node:crypto'
import type { CollectionSlug, FlattenedField } from 'payload'
import { expect, test } from 'vitest'
import { size } from '../../helpers/size'
import { graphqlInput, graphqlNames } from '../engine/graphql'
import type { World } from '../engine/run'
import { richText, uniqueText } from '../engine/values'
import { ruledCollections } from '../engine/world'
import { actorNamed, leavesOf, policyOf, targetsOf } from './probing'

type Row = Record<string, unknown>

/** A field through which a record may name another one. */
interface Pointer {
  collection: string
  path: string
  field: FlattenedField
  target: string
}

/**
 * A record of one organization never names one of another: not through any relation, upload or rich text, not in a
 * draft, not by a copy, not by an old version.
 */
export function describeReferences(place: () => World): void {
  test('no field accepts a record of another organization', { timeout: size(120_000, 1_800_000) }, async () => {
    const world = place()
    const { http, rows, cast, database } = world
    const { token } = actorNamed(world, 'platform')
    const accepted: string[] = []
    let tried = 0
    for (const { collection, path, field, target } of pointersOf(world)) {
      const foreign = await foreignTo(world, target)
      const row = await rows.shared(collection, liveSpec(world, collection), actorNamed(world, 'anonymous'))
      const value = valueFor(field, target, foreign)
      const stored = await world.payload.findByID({
        collection: collection as CollectionSlug,
        id: row.facts.id,
        depth: 0,
        showHiddenFields: true,
      })
      const data = withValue(stored as unknown as Row, path, value)
      const before = await database.snapshot(collection, row.facts.id)
      const drafts = hasDrafts(world, collection) ? ['', '&draft=true', '&draft=true&autosave=true'] : ['']
      for (const flags of drafts) {
        tried += 1
        const { status } = await http.rest('PATCH', `${collection}/${row.facts.id}?depth=0${flags}`, {
          token,
          body: data,
        })
        if (status < 400 || status >= 500)
          accepted.push(`PATCH ${collection}.${path} → ${target} (${flags}): ${status}`)
      }
      const { one } = graphqlNames(rows.config(collection))
      const { body } = await http.graphql(
        {
          query: `mutation($data: mutation${one}UpdateInput!) { update${one}(id: "${row.facts.id}", data: $data) { id } }`,
          variables: { data: graphqlInput(rows.config(collection).flattenedFields, data) },
        },
        { token },
      )
      if ((body as { data?: Row }).data?.[`update${one}`]) accepted.push(`GraphQL ${collection}.${path} → ${target}`)
      if ((await database.snapshot(collection, row.facts.id)) !== before)
        accepted.push(`${collection}.${path} was changed`)

      if (rows.config(collection).upload) continue
      const { data: fresh } = await rows.data(collection, liveSpec(world, collection))
      for (const flags of drafts.slice(0, 2)) {
        tried += 1
        const { status } = await http.rest('POST', `${collection}?depth=0${flags}`, {
          token,
          body: withValue(fresh, path, value),
        })
        if (status < 400 || status >= 500) accepted.push(`POST ${collection}.${path} → ${target} (${flags}): ${status}`)
      }
    }
    expect(accepted).toEqual([])
    expect(tried).toBeGreaterThan(20)
    // The probe itself must be able to succeed: the same with a record of the own organization.
    const lead = await rows.shared('leads', liveSpec(world, 'leads'), actorNamed(world, 'anonymous'))
    const own = await http.rest('PATCH', `leads/${lead.facts.id}?depth=0`, {
      token,
      body: { service: await rows.anchor('services', cast.A) },
    })
    expect(own.status).toBe(200)
  })

  test('rich text links to nothing of another organization', async () => {
    const world = place()
    const { http, rows, cast } = world
    const { token } = actorNamed(world, 'platform')
    for (const collection of ruledCollections(world.payload)) {
      for (const { path, field } of leavesOf(rows.config(collection).flattenedFields)) {
        if (field.type !== 'richText') continue
        const row = await rows.shared(collection, liveSpec(world, collection), actorNamed(world, 'anonymous'))
        const [media, service] = [await rows.anchor('media', cast.B), await rows.anchor('services', cast.B)]
        const nodes: Row[] = [
          { type: 'upload', version: 3, format: '', id: uniqueText(), fields: null, relationTo: 'media', value: media },
          { type: 'relationship', version: 2, format: '', relationTo: 'services', value: service },
          {
            type: 'paragraph',
            version: 1,
            format: '',
            indent: 0,
            direction: 'ltr',
            children: [
              {
                type: 'link',
                version: 3,
                format: '',
                indent: 0,
                direction: 'ltr',
                id: uniqueText(),
                fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'services', value: service } },
                children: [],
              },
            ],
          },
        ]
        for (const node of nodes) {
          for (const flags of ['', '&draft=true', '&locale=es']) {
            const { status } = await http.rest('PATCH', `${collection}/${row.facts.id}?depth=0${flags}`, {
              token,
              body: withValue({}, path, richText('x', [node])),
            })
            expect({ collection, path, node: node.type, flags, status }).toMatchObject({ status: 400 })
          }
        }
      }
    }
  })

  test('a copy for another organization does not take along what its original names', async () => {
    const { payload, http, rows, cast } = place()
    const { token } = actorNamed(place(), 'platform')
    const lead = await payload.create({
      collection: 'leads',
      data: {
        organization: cast.A,
        name: 'Original',
        email: 'original@example.test',
        status: 'NEW',
        source: 'CHAT',
        service: await rows.anchor('services', cast.A),
      },
    })
    const copy = await http.rest('POST', `leads/${lead.id}/duplicate?depth=0`, {
      token,
      body: { organization: cast.B },
    })
    expect(copy.status).toBe(400)
    const own = await http.rest('POST', `leads/${lead.id}/duplicate?depth=0`, { token, body: {} })
    expect(own).toMatchObject({ status: 200, body: { doc: { organization: cast.A } } })
  })

  test('an old version that names another organization is not restored', async () => {
    const { payload, http, rows, cast, database } = place()
    const service = await payload.create({
      collection: 'services',
      data: { organization: cast.A, title: 'Versions', slug: uniqueText(), description: 'x', _status: 'published' },
    })
    await payload.update({ collection: 'services', id: service.id, data: { title: 'Newer' } })
    const { docs } = await payload.findVersions({
      collection: 'services',
      where: { and: [{ parent: { equals: service.id } }, { latest: { equals: false } }] },
    })
    const version = docs[0]
    // As a version from before the rule would look.
    await payload.db.updateVersion({
      collection: 'services',
      id: version?.id ?? '',
      versionData: {
        ...version,
        version: { ...version?.version, planetModel: await rows.anchor('media', cast.B) },
      } as never,
    })
    const before = await database.snapshot('services', service.id)
    for (const flags of ['', '?draft=true']) {
      const answer = await http.rest('POST', `services/versions/${version?.id}${flags}`, {
        token: actorNamed(place(), 'A-ADMIN').token,
      })
      expect(answer.status).toBe(400)
    }
    expect(await database.snapshot('services', service.id)).toBe(before)
  })

  test('a record never moves to another organization, nor is it made without one', async () => {
    const world = place()
    const { http, rows, cast, database } = world
    const moved: string[] = []
    for (const collection of ruledCollections(world.payload)) {
      if (policyOf(world, collection).tenancy !== 'organization') continue
      const row = await rows.shared(collection, liveSpec(world, collection), actorNamed(world, 'anonymous'))
      const before = await database.snapshot(collection, row.facts.id)
      for (const name of size(['platform'], ['A-ADMIN', 'A-CLIENT-and-B-DIRECTOR', 'platform'])) {
        const { token } = actorNamed(world, name)
        for (const organization of [cast.B, null, '', { id: cast.B }, [cast.B]]) {
          for (const flags of hasDrafts(world, collection) ? ['', '&draft=true'] : ['']) {
            const { status } = await http.rest('PATCH', `${collection}/${row.facts.id}?depth=0${flags}`, {
              token,
              body: { organization },
            })
            if (status >= 500) moved.push(`${name} ${collection} to ${JSON.stringify(organization)}: ${status}`)
          }
        }
        if ((await database.snapshot(collection, row.facts.id)) !== before)
          moved.push(`${name} moved a row of ${collection}`)
      }
    }
    expect(moved).toEqual([])
    const { token } = actorNamed(world, 'platform')
    for (const flags of ['', '?draft=true']) {
      for (const organization of [undefined, null, '']) {
        const answer = await http.rest('POST', `services${flags}`, {
          token,
          body: { title: 'Nobody’s', slug: uniqueText(), description: 'x', organization },
        })
        expect({ flags, organization, status: answer.status }).toEqual({ flags, organization, status: 400 })
      }
    }
  })

  test('somebody who has left stays in the records, which can still be saved', async () => {
    const { payload, http, cast } = place()
    const leaver = await payload.db.create({
      collection: 'users',
      data: {
        name: 'Leaver',
        email: `${uniqueText()}@example.test`,
        memberships: [{ id: randomUUID(), organization: cast.A, role: 'PM', clients: [] }],
      },
    })
    const lead = await payload.create({
      collection: 'leads',
      data: {
        organization: cast.A,
        name: 'Kept',
        email: 'kept@example.test',
        status: 'NEW',
        source: 'CHAT',
        owner: String(leaver.id),
      },
    })
    await payload.update({ collection: 'users', id: String(leaver.id), data: { memberships: [] } })
    const { token } = actorNamed(place(), 'A-MANAGER')
    const saved = await http.rest('PATCH', `leads/${lead.id}?depth=0`, { token, body: { name: 'Kept and saved' } })
    expect(saved).toMatchObject({ status: 200, body: { doc: { owner: leaver.id, name: 'Kept and saved' } } })
    const given = await http.rest('POST', 'leads', {
      token,
      body: { organization: cast.A, name: 'New', email: 'new@example.test', owner: leaver.id },
    })
    expect(given.status).toBe(400)
  })
}

/** A live row of A, as plain as the table allows. */
function liveSpec(world: World, collection: string) {
  const specs = world.rows.specsFor(collection, actorNamed(world, 'anonymous'))
  const spec = specs.find(({ home, trashed, status }) => home === 'A' && !trashed && status !== 'draft')
  if (!spec) throw new Error(`No live row of "${collection}" is described.`)
  return spec
}

function hasDrafts(world: World, collection: string): boolean {
  const { versions } = world.rows.config(collection)
  return typeof versions === 'object' && Boolean(versions.drafts)
}

/** Every field of every collection that people write, through which something of an organization can be named. */
function pointersOf(world: World): Pointer[] {
  return ruledCollections(world.payload).flatMap((collection) => {
    const policy = policyOf(world, collection)
    const writable = !policy.closed?.includes('update') && !policy.closed?.includes('create')
    if (!writable) return []
    return leavesOf(world.rows.config(collection).flattenedFields).flatMap(({ path, field }) =>
      targetsOf(world, field)
        .filter((target) => target !== 'organizations' && !WRITTEN_BY_HOOKS.has(field.name))
        .filter(() => policy.fields?.[path]?.update !== 'nobody')
        // An account belongs to several organizations; only its memberships name things of one.
        .filter(() => collection !== 'users' || path.startsWith('memberships.'))
        .map((target) => ({ collection, path, field, target })),
    )
  })
}

const WRITTEN_BY_HOOKS = new Set(['createdBy', 'updatedBy', 'organization'])

function foreignTo(world: World, target: string): Promise<string> | string {
  return target === 'users' ? world.cast.people.onlyB : world.rows.anchor(target, world.cast.B)
}

function valueFor(field: FlattenedField, target: string, id: string): unknown {
  const polymorphic = 'relationTo' in field && Array.isArray(field.relationTo)
  const one = polymorphic ? { relationTo: target, value: id } : id
  return 'hasMany' in field && field.hasMany ? [one] : one
}

/** The part of a document around a path, with another value there; rows of arrays keep what else they hold. */
function withValue(document: Row, path: string, value: unknown): Row {
  const [key = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...document, [key]: value }
  const inner = document[key]
  if (Array.isArray(inner))
    return {
      [key]:
        inner.length > 0
          ? inner.map((row: Row) => withValue(row, rest.join('.'), value))
          : [withValue({}, rest.join('.'), value)],
    }
  return { ...document, [key]: withValue((inner ?? {}) as Row, rest.join('.'), value) }
}
