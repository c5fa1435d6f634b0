import type { FlattenedField } from 'payload'
import type { CollectionPolicy } from '@/src/lib/policy'
import type { Actor } from '../engine/actors'
import type { Answer } from '../engine/http'
import type { World } from '../engine/run'
import { today } from '../engine/world'

export type Row = Record<string, unknown>

/** One leaf of a collection: its dotted path, and whether it lies behind a relationship. */
export interface Leaf {
  path: string
  field: FlattenedField
}

/** Who asks in the oracle tests: nobody, a client, the lowest staff, a lead, and somebody with two sides. */
export const ASKERS = ['anonymous', 'A-CLIENT', 'A-TEAM', 'A-ADMIN', 'A-CLIENT-and-B-DIRECTOR', 'A-USER-and-B-TEAM']

export function actorNamed({ cast }: World, name: string): Actor {
  const actor = cast.actors.find((one) => one.name === name)
  if (!actor) throw new Error(`No actor is called ${name}.`)
  return actor
}

export function policyOf(world: World, collection: string): CollectionPolicy {
  return world.rows.policyOf(collection)
}

/** Status and ids of an answer: all that an asker can tell two answers apart by. */
export function fingerprint(answer: Answer | undefined): string {
  if (!answer) return ''
  const { docs, totalDocs } = answer.body as { docs?: Row[]; totalDocs?: number }
  return JSON.stringify([answer.status, docs?.map(({ id }) => id), totalDocs])
}

export function docsOf({ body }: Answer): Row[] {
  return (body as { docs?: Row[] }).docs ?? []
}

export function at(doc: Row, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Row | null | undefined)?.[key], doc)
}

/** Payload leaves an empty list where it took an array's rows away. */
export function holdsValue(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
}

/** Every document in an answer, at any depth: an object with an id and something more. */
export function documentsIn(value: unknown): Row[] {
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

/** A list that begins elsewhere every day, so that a reduced run takes another of them first. */
export function inRotation<T>(items: T[]): T[] {
  const start = today() % items.length
  return [...items.slice(start), ...items.slice(0, start)]
}
