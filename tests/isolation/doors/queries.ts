import type { CollectionSlug } from 'payload'
import { expect, test } from 'vitest'
import { size } from '../../helpers/size'
import type { Actor } from '../engine/actors'
import { graphqlNames } from '../engine/graphql'
import { mayDo, mayUseField } from '../engine/oracle'
import type { MadeRow } from '../engine/rows'
import type { World } from '../engine/run'
import { ruledCollections } from '../engine/world'
import {
  actorNamed,
  ASKERS,
  at,
  docsOf,
  fingerprint,
  holdsValue,
  inRotation,
  leavesOf,
  policyOf,
  targetsOf,
  type Row,
} from './probing'

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

  test(
    'no path leads through a relationship into what somebody may not read',
    { timeout: size(120_000, 1_800_000) },
    async () => {
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
    },
  )
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
  if (leaf?.field.type === 'email') return 'somebody-else@example.test'
  if (leaf?.field.type !== 'select') return 'something-else'
  return leaf.field.options
    .map((option) => (typeof option === 'string' ? option : option.value))
    .find((one) => one !== value)
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
