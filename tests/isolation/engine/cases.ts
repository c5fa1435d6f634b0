import { SCOPES, type CollectionPolicy, type Operation } from '@/src/lib/policy'
import type { Actor } from './actors'
import type { Rows, Spec } from './rows'

export const APIS = ['REST', 'GraphQL'] as const
export type Api = (typeof APIS)[number]

/** What is tried on one row. */
export const ROW_ACTIONS = [
  'findByID',
  'create',
  'update',
  'trash',
  'restore',
  'delete',
  'duplicate',
  'versionByID',
  'restoreVersion',
] as const

/** What is tried on all rows of a collection at once. */
export const SET_ACTIONS = [
  'find',
  'find trash',
  'find draft',
  'count',
  'versions',
  'bulk update',
  'bulk delete',
] as const

export type RowAction = (typeof ROW_ACTIONS)[number]
export type SetAction = (typeof SET_ACTIONS)[number]

export type Case = { collection: string; actor: Actor; api: Api } & (
  { action: RowAction; spec: Spec } | { action: SetAction; spec: null }
)

/** The rights that decide an action, as the table names them. */
export const DECIDED_BY: Record<RowAction | SetAction, Operation[]> = {
  findByID: ['read'],
  find: ['read'],
  'find trash': ['read'],
  'find draft': ['read'],
  count: ['read'],
  create: ['create'],
  update: ['update'],
  'bulk update': ['update'],
  trash: ['update', 'trash'],
  restore: ['update', 'trash'],
  delete: ['delete'],
  'bulk delete': ['delete'],
  duplicate: ['read', 'create'],
  versions: ['readVersions'],
  versionByID: ['readVersions'],
  restoreVersion: ['update'],
}

/** Every case there is: collection × action × kind of row × REST and GraphQL × actor. */
export function everyCase(rows: Rows, collections: string[], actors: Actor[]): Case[] {
  return collections.flatMap((collection) => {
    const config = rows.config(collection)
    const drafts = typeof config.versions === 'object' && Boolean(config.versions.drafts)
    const offered = (action: RowAction | SetAction, api: Api): boolean => {
      if (api === 'GraphQL' && (action === 'bulk update' || action === 'bulk delete')) return false
      if (action === 'find trash' || action === 'trash' || action === 'restore') return Boolean(config.trash)
      if (action === 'find draft') return drafts
      // Without versions REST has the routes all the same, so they are tried; GraphQL has no fields for them.
      if (action === 'versions' || action === 'versionByID' || action === 'restoreVersion')
        return api === 'REST' || Boolean(config.versions)
      if (action === 'duplicate') return api === 'REST' || !config.disableDuplicate
      return true
    }
    return actors.flatMap((actor) =>
      APIS.flatMap((api) => [
        ...SET_ACTIONS.filter((action) => offered(action, api)).map((action): Case => ({
          collection,
          actor,
          api,
          action,
          spec: null,
        })),
        ...rows.specsFor(collection, actor).flatMap((spec) =>
          ROW_ACTIONS.filter((action) => offered(action, api) && fits(action, spec)).map((action): Case => ({
            collection,
            actor,
            api,
            action,
            spec,
          })),
        ),
      ]),
    )
  })
}

/** Whether an action makes sense on a row of a kind: nothing is created trashed, and only what lies in the trash is restored. */
function fits(action: RowAction, spec: Spec): boolean {
  if (action === 'restore') return spec.trashed
  if (action === 'trash' || action === 'create' || action === 'duplicate' || action === 'restoreVersion')
    return !spec.trashed
  return true
}

/**
 * The cases of a reduced run: one of every distinct combination of what the table says of an action, the scopes in
 * which the actor holds it, and how the row stands to the actor; and `extra` others, drawn by `seed`, so that days
 * together see them all.
 */
export function selectCases(
  cases: Case[],
  rows: Rows,
  { seed, extra }: { seed: number; extra: number },
): { chosen: Case[]; distinct: number } {
  const distinct = new Map<string, Case>()
  const rest: Case[] = []
  for (const one of shuffle(cases, seed)) {
    const policy = rows.policyOf(one.collection)
    const key = JSON.stringify([
      shapeOf(policy, one.action),
      one.action,
      scopesOf(policy, one, rows),
      standingOf(policy, one),
    ])
    if (distinct.has(key)) rest.push(one)
    else distinct.set(key, one)
  }
  return { chosen: [...distinct.values(), ...rest.slice(0, extra)], distinct: distinct.size }
}

/** What the table says of an action, without the collection's name: two collections with one shape are decided alike. */
function shapeOf(policy: CollectionPolicy, action: RowAction | SetAction): unknown {
  return DECIDED_BY[action].map((operation) => [
    policy.tenancy,
    policy.organizationField ?? '',
    policy.clientField ?? '',
    policy.ownerField ?? '',
    Boolean(policy.public),
    policy.closed?.includes(operation) ?? false,
    policy.rights[operation] ?? null,
  ])
}

/**
 * In which scopes an actor holds an action where the row lies, and whether anywhere else; the rest of the actor does
 * not count. Of all rows at once: in both organizations.
 */
function scopesOf(policy: CollectionPolicy, { action, actor, spec }: Case, rows: Rows): unknown {
  const { identity } = actor
  if (!identity) return 'nobody'
  if (identity.isAdmin) return 'platform'
  const held = identity.memberships
    .map(({ organization, role }) => ({
      home: rows.homeOf(organization),
      scopes: DECIDED_BY[action].map((operation) =>
        SCOPES.filter((scope) =>
          policy.rights[operation]?.[scope]?.some((subject) => subject === role || subject === 'SIGNED_IN'),
        ),
      ),
    }))
    .filter(({ scopes }) => scopes.some((list) => list.length > 0))
  if (!spec) return held
  const here = held.filter(({ home }) => spec.home.includes(home))
  return [here.map(({ scopes }) => scopes), here.length < held.length ? 'and elsewhere' : '']
}

/** How the row stands to whoever asks, as far as the table can tell two such rows apart. */
function standingOf(policy: CollectionPolicy, { action, spec }: Case): unknown {
  if (!spec) return null
  const { home, owner, client, trashed, status, open } = spec
  const readByEverybody = Boolean(policy.public) && DECIDED_BY[action].includes('read')
  const plain = [home, owner, client]
  // Only a public filter looks at the rest, and only reading a row asks whether it lies in the trash.
  return readByEverybody ? [...plain, trashed, status, open] : action === 'findByID' ? [...plain, trashed] : plain
}

/** Fisher and Yates with a small generator of its own: the same seed gives the same order everywhere. */
function shuffle<T>(items: T[], seed: number): T[] {
  const result = [...items]
  let state = seed >>> 0
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1))
    ;[result[i], result[j]] = [result[j] as T, result[i] as T]
  }
  return result
}
