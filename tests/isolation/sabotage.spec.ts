import type { CollectionConfig, CollectionSlug, Field } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { collectionAccess } from '@/plugins/access/collectionAccess'
import type { CollectionPolicy } from '@/src/lib/policy'
import { STAFF_ROLES } from '@/src/lib/roles'
import { startTestPayload } from '../helpers/payload'
import { everyCase, type Case } from './engine/cases'
import { Rows } from './engine/rows'
import { runCase, type Finding, type World } from './engine/run'
import { buildWorld } from './engine/world'

/**
 * The suite is only worth what it notices: each of these breaks the enforcement of one collection in memory, while the
 * table that the oracle reads stays as it is, and the engine has to report it.
 */
const app = await startTestPayload()
let world: World

beforeAll(async () => {
  world = await buildWorld(app)
})

type Access = NonNullable<CollectionConfig['access']>
const config = (slug: string) => app.payload.collections[slug as CollectionSlug].config

/** Enforces another policy than the one in the table. */
function widen(slug: string, change: (policy: CollectionPolicy) => CollectionPolicy): Access {
  const { auth, trash, versions, custom } = config(slug)
  return collectionAccess(change(custom.policy as CollectionPolicy), {
    isAuth: Boolean(auth),
    hasTrash: Boolean(trash),
    hasVersions: Boolean(versions),
  })
}

async function findings(slug: string, filter: (one: Case) => boolean): Promise<Finding[]> {
  // Rows of their own: what a leak destroyed is not there for the next one.
  world.rows = new Rows(app.payload, world.cast)
  const cases = everyCase(world.rows, [slug], world.cast.actors).filter(filter)
  const found: Finding[] = []
  for (const one of cases) found.push(...(await runCase(world, one)))
  return found
}

async function withAccess(slug: string, access: Partial<Access>, work: () => Promise<Finding[]>): Promise<Finding[]> {
  const collection = config(slug)
  const intact = collection.access
  collection.access = { ...intact, ...access } as typeof intact
  try {
    return await work()
  } finally {
    collection.access = intact
  }
}

const by =
  (...names: string[]) =>
  (one: Case) =>
    names.includes(one.actor.name)

describe('a leak is reported', () => {
  test.each<[string, string, () => Partial<Access>, (one: Case) => boolean]>([
    [
      'a role that may write what the table lets it read only',
      'companies',
      () =>
        widen('companies', (policy) => ({
          ...policy,
          rights: { ...policy.rights, update: { organization: STAFF_ROLES } },
        })),
      (one) => by('A-EDITOR')(one) && (one.action === 'update' || one.action === 'bulk update'),
    ],
    [
      'the whole organization instead of the own rows',
      'leads',
      () =>
        widen('leads', (policy) => ({ ...policy, rights: { ...policy.rights, read: { organization: STAFF_ROLES } } })),
      (one) => by('A-TEAM')(one) && ['find', 'findByID', 'count'].includes(one.action),
    ],
    [
      'everybody signed in, whatever their organization',
      'companies',
      () => ({ read: ({ req }) => Boolean(req.user) }),
      (one) => by('B-ADMIN')(one) && ['find', 'findByID'].includes(one.action),
    ],
    [
      'visitors who read drafts',
      'services',
      () => ({ read: () => true }),
      (one) => by('anonymous')(one) && ['find', 'findByID', 'find draft'].includes(one.action),
    ],
    [
      'every client of the organization instead of the named ones',
      'clients',
      () =>
        widen('clients', (policy) => ({
          ...policy,
          rights: { ...policy.rights, read: { organization: [...STAFF_ROLES, 'CLIENT'] } },
        })),
      (one) => by('A-CLIENT')(one) && ['find', 'findByID'].includes(one.action),
    ],
    [
      'versions without a policy',
      'services',
      () => ({ readVersions: () => true }),
      (one) => by('A-TEAM', 'anonymous')(one) && ['versions', 'versionByID'].includes(one.action),
    ],
    [
      'a delete that anybody in the organization may do',
      'companies',
      () =>
        widen('companies', (policy) => ({
          ...policy,
          rights: { ...policy.rights, delete: { organization: STAFF_ROLES } },
        })),
      (one) => by('A-TEAM')(one) && ['delete', 'bulk delete'].includes(one.action),
    ],
    [
      'the trash for those who may only write',
      'companies',
      () =>
        widen('companies', (policy) => ({
          ...policy,
          rights: { ...policy.rights, trash: policy.rights.update ?? {} },
        })),
      (one) => by('A-PM')(one) && ['trash', 'restore'].includes(one.action),
    ],
    [
      'rows made by a role that may only read',
      'companies',
      () => ({ create: ({ req }) => Boolean(req.user) }),
      (one) => by('A-TEAM')(one) && one.action === 'create',
    ],
  ])('%s', async (_, slug, access, filter) => {
    const found = await withAccess(slug, access(), () => findings(slug, filter))
    expect(found.filter(({ kind }) => kind === 'leak')).not.toEqual([])
    expect(await findings(slug, filter)).toEqual([])
  })

  test('a field that has lost its rule', async () => {
    const notes = fieldNamed(config('clients').fields, 'notes') as Field & { access?: Record<string, unknown> }
    const intact = notes.access
    notes.access = {}
    const filter = (one: Case) => by('A-CLIENT')(one) && one.api === 'REST' && one.action === 'find'
    const found = await findings('clients', filter)
    notes.access = intact
    expect(found.map(({ kind, what }) => `${kind}: ${what}`)).toEqual([
      expect.stringMatching(/^leak: A-CLIENT find clients over REST: shows the field "notes"/),
    ])
  })
})

test('a lock-out is reported', async () => {
  const filter = (one: Case) => by('A-ADMIN')(one) && ['find', 'findByID', 'count'].includes(one.action)
  const found = await withAccess('companies', { read: () => false }, () => findings('companies', filter))
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['lockout']))
})

test('a fault of the server is reported', async () => {
  const broken = () => {
    throw new Error('broken on purpose')
  }
  const filter = (one: Case) => by('A-ADMIN')(one) && one.action === 'update' && one.api === 'REST'
  const found = await withAccess('companies', { update: broken }, () => findings('companies', filter))
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['error']))
})

function fieldNamed(fields: Field[], name: string): Field | undefined {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field
    const within = 'tabs' in field ? field.tabs.flatMap((tab) => tab.fields) : 'fields' in field ? field.fields : []
    const inside = fieldNamed(within, name)
    if (inside) return inside
  }
  return undefined
}
