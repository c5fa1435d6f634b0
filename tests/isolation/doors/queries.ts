import type { CollectionSlug, FlattenedField } from 'payload'
import { expect, test } from 'vitest'
import type { CollectionPolicy } from '@/src/lib/policy'
import { size } from '../../helpers/size'
import type { Actor } from '../engine/actors'
import { graphqlNames } from '../engine/graphql'
import type { Answer } from '../engine/http'
import { mayDo, mayUseField } from '../engine/oracle'
import type { MadeRow } from '../engine/rows'
import type { World } from '../engine/run'
import { ruledCollections, today } from '../engine/world'

type Row = Record<string, unknown>

/** One leaf of a collection: its dotted path, and whether it lies behind a relationship. */
interface Leaf {
  path: string
  field: FlattenedField
}

/** A list that begins elsewhere every day, so that a reduced run takes another of them first. */
function inRotation<T>(items: T[]): T[] {
  const start = today() % items.length
  return [...items.slice(start), ...items.slice(0, start)]
}

/** Who asks in the oracle tests: nobody, a client, the lowest staff, a lead, and somebody with two sides. */
const ASKERS = ['anonymous', 'A-CLIENT', 'A-TEAM', 'A-ADMIN', 'A-CLIENT-and-B-DIRECTOR', 'A-USER-and-B-TEAM']

/**
 * Filters, sorting and selections as an oracle: of a field that somebody may not read, the answer must not depend on
 * what stands in it.
 */
export function describeQueries(place: () => World): void {
  test('no filter and no order tells what an unreadable field holds', async () => {
    const world = place()
    let probes = 0
    const leaks: string[] = []
    for (const { collection, asker, row, path, value } of await unreadableFields(world)) {
      for (const probe of probesFor(path, value)) {
        probes += 1
        const [yes, no] = await Promise.all(
          [probe.yes, probe.no].map((query) =>
            world.http.rest('GET', `${collection}?${query}&depth=0`, { token: asker.token }),
          ),
        )
        if (fingerprint(yes) !== fingerprint(no))
          leaks.push(`${asker.name}: ${collection}?${probe.yes} (of ${row.facts.id})`)
      }
      const counts = await Promise.all(
        [value, 'something-else'].map((wanted) =>
          world.http.rest('GET', `${collection}/count?where[${path}][equals]=${encodeURIComponent(String(wanted))}`, {
            token: asker.token,
          }),
        ),
      )
      if (fingerprint(counts[0]) !== fingerprint(counts[1]))
        leaks.push(`${asker.name}: count of ${collection} by ${path}`)
      leaks.push(...(await graphqlProbe(world, collection, asker, path, value)))
      probes += 2
      const selected = await world.http.rest(
        'GET',
        `${collection}?select[${path.replaceAll('.', '][')}]=true&depth=0&limit=100`,
        {
          token: asker.token,
        },
      )
      const shown = docsOf(selected).find(({ id }) => id === row.facts.id)
      if (shown && holdsValue(at(shown, path)))
        leaks.push(`${asker.name}: ${collection} shows ${path} when it is selected`)
    }
    expect(leaks).toEqual([])
    expect(probes).toBeGreaterThan(50)
  })

  test('no path leads through a relationship into what somebody may not read', { timeout: 120_000 }, async () => {
    const world = place()
    const leaks: string[] = []
    let probes = 0
    for (const collection of ruledCollections(world.payload)) {
      const { versions } = world.rows.config(collection)
      const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts)
      for (const { path, field } of leavesOf(world.rows.config(collection).flattenedFields)) {
        for (const target of targetsOf(world, field)) {
          for (const inner of crossingPaths(world, target)) {
            for (const name of size(['A-ADMIN'], ['A-CLIENT', 'A-TEAM', 'A-ADMIN'])) {
              const { token } = actorNamed(world, name)
              for (const draft of hasDrafts ? ['', '&draft=true'] : ['']) {
                const query = (value: string) =>
                  world.http.rest(
                    'GET',
                    `${collection}?where[${path}.${inner.path}][equals]=${encodeURIComponent(value)}&depth=0${draft}`,
                    { token },
                  )
                const answers = await Promise.all([query(inner.value), query('something-else')])
                probes += 1
                if (fingerprint(answers[0]) !== fingerprint(answers[1]))
                  leaks.push(`${name}: ${collection} by ${path}.${inner.path}${draft}`)
              }
              const sorted = await Promise.all(
                ['', '-'].map((order) =>
                  world.http.rest('GET', `${collection}?sort=${order}${path}.${inner.path}&depth=0`, { token }),
                ),
              )
              if (fingerprint(sorted[0]) !== fingerprint(sorted[1]) && sorted[0]?.status === 200)
                leaks.push(`${name}: ${collection} sorted by ${path}.${inner.path}`)
            }
          }
        }
      }
    }
    expect(leaks).toEqual([])
    expect(probes).toBeGreaterThan(50)
  })

  test('memberships elsewhere are neither shown nor found by a filter', async () => {
    const { http, cast } = place()
    const both = cast.people.both
    for (const name of ['A-ADMIN', 'A-TEAM', 'A-MANAGER']) {
      const { token } = actorNamed(place(), name)
      const shown = await http.rest('GET', `users/${both}?depth=0`, { token })
      expect((shown.body as { memberships: Row[] }).memberships.map(({ organization }) => organization)).toEqual([
        cast.A,
      ])
      const list = await http.rest('GET', `users?where[id][equals]=${both}&depth=2`, { token })
      expect(JSON.stringify(list.body)).not.toContain(cast.B)
      for (const [right, wrong] of [
        [
          `where[memberships.organization][equals]=${cast.B}`,
          `where[memberships.organization][equals]=${cast.clientOfB}`,
        ],
        [`where[memberships.organization][in]=${cast.A},${cast.B}`, `where[memberships.organization][in]=${cast.A}`],
        [
          `where[or][0][memberships__organization][equals]=${cast.B}`,
          `where[or][0][memberships__organization][equals]=${cast.clientOfB}`,
        ],
        [
          `where[memberships.organization][not_equals]=${cast.A}`,
          `where[memberships.organization][not_equals]=${cast.B}`,
        ],
        ['where[memberships.role][equals]=DIRECTOR', 'where[memberships.role][equals]=OPERATOR'],
        ['where[memberships.role][in]=DIRECTOR,PM', 'where[memberships.role][in]=OPERATOR'],
        ['sort=memberships.role', 'sort=-memberships.role'],
        [`where[memberships.clients][exists]=true`, `where[memberships.clients][exists]=false`],
      ]) {
        const scope = `where[and][0][id][in]=${both},${cast.people.onlyA}`
        const answers = await Promise.all(
          [right, wrong].map((query) => http.rest('GET', `users?${scope}&${query}&depth=0`, { token })),
        )
        // A refusal says nothing of the rows.
        if ((answers[0]?.status ?? 0) >= 400) continue
        expect({ query: right, answer: fingerprint(answers[0]) }).toEqual({
          query: right,
          answer: fingerprint(answers[1]),
        })
      }
      // What the panel's own list asks has to go on working.
      const own = await http.rest('GET', `users?where[memberships.organization][in]=${cast.A}&depth=0&limit=100`, {
        token,
      })
      expect(docsOf(own).map(({ id }) => id)).toContain(both)
    }
    const graphql = await http.graphql(
      { query: `{ User(id: "${both}") { memberships { role organization { id } } } }` },
      { token: actorNamed(place(), 'A-TEAM').token },
    )
    expect(JSON.stringify(graphql.body)).not.toContain(cast.B)
    expect(JSON.stringify(graphql.body)).toContain(cast.A)
  })

  test('widened questions widen no answer', { timeout: 120_000 }, async () => {
    const world = place()
    const leaks: string[] = []
    const known = new Map<string, { collection: string; row: MadeRow }>()
    for (const collection of ruledCollections(world.payload)) {
      for (const asker of ASKERS.map((name) => actorNamed(world, name))) {
        for (const spec of world.rows.specsFor(collection, asker)) {
          const row = await world.rows.shared(collection, spec, asker)
          known.set(row.facts.id, { collection, row })
        }
      }
    }
    const together = [
      'draft=true&trash=true&depth=10&limit=0&locale=all&pagination=false',
      'populate[users][email]=true&populate[users][memberships]=true&populate[clients][notes]=true&depth=3',
    ]
    const alone = [
      'draft=true',
      'trash=true',
      'depth=10',
      'limit=0',
      'locale=all',
      'pagination=false',
      'joins[x][limit]=0',
    ]
    const questions = size(together, [...together, ...alone])
    for (const collection of ruledCollections(world.payload)) {
      for (const name of size(inRotation(ASKERS).slice(0, 3), ASKERS)) {
        const asker = actorNamed(world, name)
        for (const question of questions) {
          const answer = await world.http.rest('GET', `${collection}?${question}`, { token: asker.token })
          if (answer.status >= 500) leaks.push(`${name}: ${collection}?${question} answered ${answer.status}`)
          for (const doc of documentsIn(answer.body)) {
            const found = known.get(String(doc.id))
            if (!found || mayDo(policyOf(world, found.collection), 'read', asker.identity, found.row.facts)) continue
            leaks.push(`${name}: ${collection}?${question} shows ${found.collection} ${String(doc.id)}`)
          }
          for (const doc of documentsIn(answer.body)) {
            const found = known.get(String(doc.id))
            if (!found) continue
            for (const [path, rules] of Object.entries(policyOf(world, found.collection).fields ?? {})) {
              if (!holdsValue(at(doc, path)) || (found.collection === 'organizations' && path === 'slug')) continue
              if (!mayUseField(rules.read, asker.identity, found.row.facts, found.collection === 'users'))
                leaks.push(`${name}: ${collection}?${question} shows ${path} of ${found.collection} ${String(doc.id)}`)
            }
          }
        }
      }
    }
    expect(leaks).toEqual([])
  })

  test('what a published record is being changed to stays among staff', async () => {
    const { payload, http, cast } = place()
    const service = await payload.create({
      collection: 'services',
      data: {
        organization: cast.A,
        title: 'As published',
        slug: 'as-published',
        description: 'x',
        _status: 'published',
      },
    })
    await payload.update({ collection: 'services', id: service.id, data: { title: 'Secret plan' }, draft: true })
    for (const name of ['anonymous', 'A-CLIENT', 'A-USER', 'B-ADMIN']) {
      const { token } = actorNamed(place(), name)
      for (const path of [
        `services/${service.id}?draft=true`,
        `services?where[id][equals]=${service.id}&draft=true`,
        `services?where[title][equals]=Secret plan&draft=true`,
        `services?where[version.title][equals]=Secret plan&draft=true`,
        `services/versions?where[parent][equals]=${service.id}`,
      ]) {
        const answer = await http.rest('GET', path, { token })
        expect({
          name,
          path,
          shown: JSON.stringify(answer.body).includes('Secret plan') && answer.status === 200,
        }).toEqual({
          name,
          path,
          shown: false,
        })
      }
      const graphql = await http.graphql(
        { query: `{ Service(id: "${service.id}", draft: true) { title } }` },
        { token },
      )
      expect(JSON.stringify(graphql.body)).not.toContain('Secret plan')
    }
    const staff = await http.rest('GET', `services/${service.id}?draft=true`, {
      token: actorNamed(place(), 'A-TEAM').token,
    })
    expect(staff.body).toMatchObject({ title: 'Secret plan' })
  })
}

export function actorNamed({ cast }: World, name: string): Actor {
  const actor = cast.actors.find((one) => one.name === name)
  if (!actor) throw new Error(`No actor is called ${name}.`)
  return actor
}

export function policyOf(world: World, collection: string): CollectionPolicy {
  return world.rows.policyOf(collection)
}

/** Status and ids of an answer: all that an asker can tell two answers apart by. */
function fingerprint(answer: Answer | undefined): string {
  if (!answer) return ''
  const { docs, totalDocs } = answer.body as { docs?: Row[]; totalDocs?: number }
  return JSON.stringify([answer.status, docs?.map(({ id }) => id), totalDocs])
}

function docsOf({ body }: Answer): Row[] {
  return (body as { docs?: Row[] }).docs ?? []
}

function at(doc: Row, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Row | null | undefined)?.[key], doc)
}

/** Payload leaves an empty list where it took an array's rows away. */
function holdsValue(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
}

function probesFor(path: string, value: unknown): { yes: string; no: string }[] {
  const text = encodeURIComponent(String(value))
  const start = encodeURIComponent(String(value).slice(0, 6))
  return [
    { yes: `where[${path}][equals]=${text}`, no: `where[${path}][equals]=something-else` },
    { yes: `where[${path}][like]=${start}`, no: `where[${path}][like]=something-else` },
    { yes: `where[${path}][exists]=true`, no: `where[${path}][exists]=false` },
    {
      yes: `where[or][0][and][0][${path}][not_equals]=something-else`,
      no: `where[or][0][and][0][${path}][not_equals]=${text}`,
    },
    { yes: `sort=${path}`, no: `sort=-${path}` },
  ]
}

/** Every field that an asker sees the row of but may not read, with what stands in it. */
async function unreadableFields(world: World) {
  const seen = new Set<string>()
  const found: { collection: string; asker: Actor; row: MadeRow; path: string; value: unknown }[] = []
  for (const collection of ruledCollections(world.payload)) {
    const config = world.rows.config(collection)
    const policy = policyOf(world, collection)
    const hidden = leavesOf(config.flattenedFields)
      .filter(({ field }) => ('hidden' in field && field.hidden) || ['hash', 'salt'].includes(field.name))
      .map(({ path }) => path)
    const ruled = Object.entries(policy.fields ?? {}).flatMap(([path, { read }]) => (read ? [path] : []))
    for (const name of inRotation(ASKERS)) {
      const asker = actorNamed(world, name)
      for (const spec of world.rows.specsFor(collection, asker).filter(({ trashed }) => !trashed)) {
        const row = await world.rows.shared(collection, spec, asker)
        if (!mayDo(policy, 'read', asker.identity, row.facts)) continue
        const doc = (await world.payload.findByID({
          collection: collection as CollectionSlug,
          id: row.facts.id,
          depth: 0,
          showHiddenFields: true,
        })) as unknown as Row
        for (const path of new Set([...hidden, ...ruled])) {
          const isHidden = hidden.includes(path)
          if (!isHidden && mayUseField(policy.fields?.[path]?.read, asker.identity, row.facts, collection === 'users'))
            continue
          const key = size(`${collection} ${path}`, `${collection} ${path} ${name}`)
          // One row of each will do: the rule is the same for all of them.
          if (seen.has(key) || !holdsValue(at(doc, path))) continue
          seen.add(key)
          found.push({ collection, asker, row, path, value: at(doc, path) })
        }
      }
    }
  }
  return found
}

async function graphqlProbe(
  world: World,
  collection: string,
  asker: Actor,
  path: string,
  value: unknown,
): Promise<string[]> {
  const { one, many } = graphqlNames(world.rows.config(collection))
  const query = `query($where: ${one}_where) { ${many}(where: $where) { docs { id } totalDocs } }`
  const answers = await Promise.all(
    [value, otherThan(world, collection, path, value)].map((wanted) =>
      world.http.graphql(
        { query, variables: { where: { [path.replaceAll('.', '__')]: { equals: wanted } } } },
        { token: asker.token },
      ),
    ),
  )
  const said = answers.map(({ body }) => JSON.stringify((body as { data?: unknown }).data ?? null))
  return said[0] === said[1] ? [] : [`${asker.name}: GraphQL ${many} by ${path}`]
}

/** Another value of the field's type: one that the schema refuses would make the answers differ by itself. */
function otherThan(world: World, collection: string, path: string, value: unknown): unknown {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  const leaf = leavesOf(world.rows.config(collection).flattenedFields).find((one) => one.path === path)
  if (leaf?.field.type === 'date') return new Date(0).toISOString()
  if (leaf?.field.type !== 'select') return 'something-else'
  return leaf.field.options
    .map((option) => (typeof option === 'string' ? option : option.value))
    .find((one) => one !== value)
}

/** Every document in an answer, at any depth: an object with an id and something more. */
function documentsIn(value: unknown): Row[] {
  if (Array.isArray(value)) return value.flatMap(documentsIn)
  if (typeof value !== 'object' || value === null) return []
  const row = value as Row
  const own = typeof row.id === 'string' && Object.keys(row).length > 1 ? [row] : []
  return [...own, ...Object.values(row).flatMap(documentsIn)]
}

export function leavesOf(fields: FlattenedField[], prefix = ''): Leaf[] {
  return fields.flatMap((field): Leaf[] => {
    const path = prefix + field.name
    if (field.type === 'group' || field.type === 'tab' || field.type === 'array')
      return [{ path, field }, ...leavesOf(field.flattenedFields, `${path}.`)]
    return [{ path, field }]
  })
}

export function targetsOf(world: World, field: FlattenedField): string[] {
  if (field.type !== 'relationship' && field.type !== 'upload') return []
  const targets = Array.isArray(field.relationTo) ? field.relationTo : [field.relationTo]
  return targets.filter((target) => world.rows.config(target).custom?.policy)
}

/** Questions about a related record: a field of it that a rule keeps, where it belongs, and what identifies it. */
function crossingPaths(world: World, target: string): { path: string; value: string }[] {
  const policy = policyOf(world, target)
  const ruled = Object.entries(policy.fields ?? {}).flatMap(([path, { read }]) => (read ? [{ path, value: 'x' }] : []))
  const place = policy.organizationField ?? 'organization'
  return [
    ...ruled.slice(0, 2),
    ...(target === 'users'
      ? [
          { path: 'email', value: 'x@example.test' },
          { path: 'hash', value: 'x' },
        ]
      : []),
    ...(place === 'id' ? [{ path: 'name', value: 'Birch' }] : [{ path: place, value: world.cast.B }]),
  ]
}
