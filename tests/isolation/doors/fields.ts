import type { CollectionSlug, FlattenedField } from 'payload'
import { expect, test } from 'vitest'
import { size } from '../../helpers/size'
import type { Actor } from '../engine/actors'
import { mayDo, mayUseField } from '../engine/oracle'
import type { World } from '../engine/run'
import { accepts, candidatesFor } from '../engine/values'
import { ruledCollections } from '../engine/world'
import { at, inRotation, leavesOf, policyOf, type Row } from './probing'

/** Field rules on writing: what somebody may not set stays as it is, in a row that they may otherwise change or make. */
export function describeFieldRules(place: () => World): void {
  test('a field that is not the actor’s to write keeps its value', { timeout: size(120_000, 1_800_000) }, async () => {
    const world = place()
    const changed: string[] = []
    let tried = 0
    for (const { collection, path, field, actor, id } of await guardedFields(world)) {
      const value = await anotherValue(world, collection, path, field, id)
      if (value === undefined) continue
      const before = at(await stored(world, collection, id), path)
      for (const flags of hasDrafts(world, collection) ? ['', '&draft=true'] : ['']) {
        tried += 1
        const { status } = await world.http.rest('PATCH', `${collection}/${id}?depth=0${flags}`, {
          token: actor.token,
          body: nested(path, value),
        })
        if (status >= 500) changed.push(`${actor.name} ${collection}.${path}: answered ${status}`)
      }
      if (JSON.stringify(at(await stored(world, collection, id), path)) !== JSON.stringify(before))
        changed.push(`${actor.name} changed ${collection}.${path}`)
    }
    expect(changed).toEqual([])
    expect(tried).toBeGreaterThan(20)
  })

  test('a field that is not the actor’s to set is not set in what they make', async () => {
    const world = place()
    const set: string[] = []
    let tried = 0
    for (const collection of ruledCollections(world.payload)) {
      const policy = policyOf(world, collection)
      if (world.rows.config(collection).upload) continue
      for (const actor of inRotation(world.cast.actors)) {
        const spec = world.rows
          .specsFor(collection, actor)
          .find((one) => one.home === 'A' && !one.trashed && one.status !== 'draft')
        if (!spec || !actor.identity || actor.identity.isAdmin) continue
        const row = await world.rows.shared(collection, spec, actor)
        if (!mayDo(policy, 'create', actor.identity, row.facts)) continue
        const guarded = leavesOf(world.rows.config(collection).flattenedFields).filter(({ path }) => {
          const rule = policy.fields?.[path]?.create
          return rule !== undefined && !mayUseField(rule, actor.identity, row.facts, false)
        })
        if (guarded.length === 0) continue
        const { data } = await world.rows.data(collection, spec)
        const values = new Map<string, unknown>()
        for (const { path, field } of guarded) {
          const value = await anotherValue(world, collection, path, field, row.facts.id)
          if (value === undefined) continue
          values.set(path, value)
          Object.assign(data, nested(path, value))
        }
        const { body, status } = await world.http.rest('POST', `${collection}?depth=0`, {
          token: actor.token,
          body: data,
        })
        const id = String((body as { doc?: Row }).doc?.id ?? '')
        if (status !== 201) set.push(`${actor.name} ${collection}: answered ${status} ${JSON.stringify(body)}`)
        else {
          const made = await stored(world, collection, id)
          for (const [path, value] of values) {
            tried += 1
            if (JSON.stringify(at(made, path)) === JSON.stringify(value))
              set.push(`${actor.name} set ${collection}.${path}`)
          }
        }
        if (size(true, false)) break
      }
    }
    expect(set).toEqual([])
    expect(tried).toBeGreaterThan(2)
  })
}

/** Every field whose rule keeps an actor from writing it in a row that they may change. */
async function guardedFields(world: World) {
  const found: { collection: string; path: string; field: FlattenedField; actor: Actor; id: string }[] = []
  for (const collection of ruledCollections(world.payload)) {
    const policy = policyOf(world, collection)
    for (const { path, field } of leavesOf(world.rows.config(collection).flattenedFields)) {
      const rule = policy.fields?.[path]?.update
      if (rule === undefined) continue
      let actors = 0
      for (const actor of inRotation(world.cast.actors)) {
        for (const spec of world.rows.specsFor(collection, actor).filter(({ trashed }) => !trashed)) {
          const { facts } = await world.rows.shared(collection, spec, actor)
          const guarded =
            mayDo(policy, 'update', actor.identity, facts) &&
            !mayUseField(rule, actor.identity, facts, collection === 'users')
          if (!guarded) continue
          actors += 1
          found.push({ collection, path, field, actor, id: facts.id })
          break
        }
        if (actors >= size(1, Infinity)) break
      }
    }
  }
  return found
}

async function stored({ payload }: World, collection: string, id: string): Promise<Row> {
  return (await payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    trash: true,
    showHiddenFields: true,
  })) as unknown as Row
}

/** A valid value that the field does not have yet; undefined where none can be thought of. */
async function anotherValue(
  world: World,
  collection: string,
  path: string,
  field: FlattenedField,
  id: string,
): Promise<unknown> {
  const now = JSON.stringify(at(await stored(world, collection, id), path))
  if (field.type === 'relationship' || field.type === 'upload') {
    const target = Array.isArray(field.relationTo) ? field.relationTo[0] : field.relationTo
    if (!target || field.hasMany) return undefined
    const anchor = target === 'users' ? world.cast.people.onlyA : await world.rows.anchor(target, world.cast.A)
    return JSON.stringify(anchor) === now ? undefined : anchor
  }
  const req = { payload: world.payload, context: {}, t: (key: string) => key, locale: 'en' } as never
  for (const candidate of candidatesFor(field)) {
    if (JSON.stringify(candidate) !== now && (await accepts(field, candidate, { req }))) return candidate
  }
  return undefined
}

function hasDrafts(world: World, collection: string): boolean {
  const { versions } = world.rows.config(collection)
  return typeof versions === 'object' && Boolean(versions.drafts)
}

function nested(path: string, value: unknown): Row {
  const [key = '', ...rest] = path.split('.')
  return { [key]: rest.length > 0 ? nested(rest.join('.'), value) : value }
}
