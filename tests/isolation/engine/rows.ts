import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/database'
import type { CollectionPolicy } from '@/src/lib/policy'
import type { Actor, Cast } from './actors'
import { openness, publicFields, type Facts } from './oracle'
import { special } from './special'
import { fill, uniqueText } from './values'

type Row = Record<string, unknown>
type Home = 'A' | 'AB' | 'B'

/** One kind of row that the policy may tell from another. */
export interface Spec {
  home: Home
  status: 'draft' | 'published' | null
  trashed: boolean
  /** Whether the row carries the value that the `public` filter asks for; null where none does. */
  open: boolean | null
  /** `actor` is whoever asks, `bystander` somebody else; null where the table has no owners. */
  owner: 'actor' | 'bystander' | null
  /** `named` is the client in the membership of A's CLIENT; null where the table has no clients. */
  client: 'named' | 'other' | null
}

export interface MadeRow {
  facts: Facts
  /** A text that stands in the row and nowhere else, by which a leak is recognized. */
  mark: string
}

/** A PNG of one pixel. */
export const TINY_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Makes rows of any collection from its fields, and keeps those that may be shared. */
export class Rows {
  readonly #shared = new Map<string, Promise<MadeRow>>()
  readonly #anchors = new Map<string, Promise<string>>()
  #req: Promise<PayloadRequest>

  constructor(
    private readonly payload: Payload,
    private readonly cast: Cast,
  ) {
    this.#req = createLocalReq({}, payload)
  }

  homeOf(organization: string): 'A' | 'B' {
    return organization === this.cast.A ? 'A' : 'B'
  }

  policyOf(collection: string): CollectionPolicy {
    return this.config(collection).custom?.policy as CollectionPolicy
  }

  config(collection: string) {
    return this.payload.collections[collection as CollectionSlug].config
  }

  /** Every kind of row of a collection that matters for an actor. */
  specsFor(collection: string, actor: Actor): Spec[] {
    const policy = this.policyOf(collection)
    const config = this.config(collection)
    const uses = (scope: 'client' | 'owner') =>
      Object.values(policy.rights).some((right) => (right?.[scope]?.length ?? 0) > 0)
    const drafts = typeof config.versions === 'object' && Boolean(config.versions.drafts)
    const owner = uses('owner') ? 'bystander' : null
    const client = uses('client') ? 'other' : null
    const homes: Home[] = collection === 'users' ? ['A', 'B', 'AB'] : ['A', 'B']
    const base = homes.flatMap((home) =>
      (drafts ? (['published', 'draft'] as const) : [null]).flatMap((status) =>
        (config.trash ? [false, true] : [false]).flatMap((trashed) =>
          (openness(policy) ? [true, false] : [null]).map((open): Spec => ({
            home,
            status,
            trashed,
            open,
            owner,
            client,
          })),
        ),
      ),
    )
    const plain = base.filter(({ status, open }) => status !== 'draft' && open !== true)
    const own =
      owner && actor.identity && actor.name !== 'platform'
        ? (collection === 'users' ? plain.filter(({ home, trashed }) => home === 'A' && !trashed) : plain).map(
            (spec): Spec => ({ ...spec, owner: 'actor' }),
          )
        : []
    const named = client
      ? plain
          .filter(({ home }) => home === 'A' || policy.clientField !== 'id')
          .map((spec): Spec => ({ ...spec, client: 'named' }))
      : []
    return [...base, ...own, ...named]
  }

  /** The row of a kind that everybody shares: it may be read, and changed where that changes none of its facts. */
  shared(collection: string, spec: Spec, actor: Actor): Promise<MadeRow> {
    const key = JSON.stringify([collection, spec, spec.owner === 'actor' ? actor.name : ''])
    const known = this.#shared.get(key) ?? this.#standing(collection, spec, actor) ?? this.make(collection, spec, actor)
    this.#shared.set(key, known)
    return known
  }

  /** Rows that exist already because the cast needs them. */
  #standing(collection: string, spec: Spec, actor: Actor): Promise<MadeRow> | null {
    const { A, B, people, clientOfA } = this.cast
    if (collection === 'organizations' && !spec.trashed) return this.#read(collection, spec.home === 'A' ? A : B)
    if (collection === 'users') {
      if (spec.owner === 'actor') return this.#read(collection, actor.identity?.id ?? '')
      if (spec.trashed) return spec.home === 'A' ? this.#read(collection, people.trashed) : null
      return this.#read(collection, { A: people.onlyA, B: people.onlyB, AB: people.both }[spec.home])
    }
    if (collection === 'clients' && spec.client === 'named' && !spec.trashed) return this.#read(collection, clientOfA)
    return null
  }

  /** Some row of a collection in an organization, for others to point at. */
  anchor(collection: string, organization: string): Promise<string> {
    const { A, bystander } = this.cast
    if (collection === 'organizations') return Promise.resolve(organization)
    if (collection === 'users') return Promise.resolve(bystander)
    const key = `${collection} ${organization}`
    const known = this.#anchors.get(key) ?? this.#anchor(collection, organization === A ? 'A' : 'B')
    this.#anchors.set(key, known)
    return known
  }

  async #anchor(collection: string, home: Home): Promise<string> {
    const openField = openness(this.policyOf(collection))
    const { data, file } = await this.data(collection, {
      home,
      status: this.#draftable(collection) ? 'published' : null,
      trashed: false,
      open: openField ? false : null,
      owner: null,
      client: null,
    })
    return String((await this.#create(collection, data, file, false)).id)
  }

  /** A new row of a kind, which a test may destroy. */
  async make(collection: string, spec: Spec, actor: Actor): Promise<MadeRow> {
    const { data, file } = await this.data(collection, spec)
    const created = await this.#create(collection, data, file, spec.status === 'draft')
    const id = String(created.id)
    const policy = this.policyOf(collection)
    const ownerField = policy.ownerField ?? 'owner'
    const clientField = policy.clientField ?? 'client'
    const later: Row = {}
    if (spec.owner === 'actor' && ownerField !== 'id') later[ownerField] = actor.identity?.id
    // A row of B cannot name a client of A: the database refuses it, whoever writes.
    if (spec.client && clientField !== 'id' && spec.home !== 'B')
      later[clientField] = spec.client === 'named' ? this.cast.clientOfA : this.cast.otherClientOfA
    // Beneath the hooks: a row may belong to somebody who has left the organization since.
    if (Object.keys(later).length > 0) {
      await this.payload.db.updateOne({ collection: collection as CollectionSlug, id, data: later })
      if (this.#draftable(collection)) await this.#rewriteVersions(collection, id, later)
    }
    if (collection === 'clients' && spec.client === 'named') await this.#addNamedClient(id)
    if (spec.trashed)
      await this.payload.update({
        collection: collection as CollectionSlug,
        id,
        data: { deletedAt: new Date().toISOString() } as never,
      })
    return this.#read(collection, id)
  }

  /** The versions of a row say of it what the row itself says. */
  async #rewriteVersions(collection: string, id: string, later: Row): Promise<void> {
    const table = `_${collection.replaceAll('-', '_')}_v`
    for (const [field, value] of Object.entries(later)) {
      const column = `version_${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_id`
      await query(
        await this.#req,
        sql`update ${sql.identifier(table)} set ${sql.identifier(column)} = ${value} where parent_id = ${id}`,
      )
    }
  }

  /** A trashed client that the CLIENT's membership names too; the shared live one is the cast's. */
  async #addNamedClient(id: string): Promise<void> {
    for (const { identity } of this.cast.actors) {
      const row = identity?.memberships.find(
        ({ role, organization }) => role === 'CLIENT' && organization === this.cast.A,
      )
      if (!identity || !row) continue
      row.clients.push(id)
      const account = await this.payload.findByID({ collection: 'users', id: identity.id, depth: 0 })
      await this.payload.update({
        collection: 'users',
        id: identity.id,
        data: {
          memberships: account.memberships?.map((membership) =>
            membership.organization === this.cast.A
              ? { ...membership, clients: [...(membership.clients ?? []), id] }
              : membership,
          ),
        },
      })
    }
  }

  /** Data for a row of a kind, as a person of that organization would send it. */
  async data(collection: string, spec: Spec, owner?: string | null): Promise<{ data: Row; file: boolean }> {
    const policy = this.policyOf(collection)
    const config = this.config(collection)
    const organization = spec.home === 'B' ? this.cast.B : this.cast.A
    const unique = new Set(config.indexes.filter((index) => index.unique).flatMap(({ fields }) => fields))
    const generated = await fill(config, {
      req: await this.#req,
      unique,
      also: new Set(Object.keys(policy.fields ?? {}).filter((path) => policy.fields?.[path]?.read)),
      refer: async (target, { fresh, required }) => {
        if (target === collection && !required) return null
        if (fresh && target !== 'users') return this.#anchor(target, spec.home === 'B' ? 'B' : 'A')
        return this.anchor(target, organization)
      },
    })
    const data: Row = { ...generated, ...special[collection]?.data?.() }
    if (policy.tenancy === 'organization') data.organization = organization
    if (collection === 'users')
      data.memberships = this.#homes(spec.home).map((id) => ({ organization: id, role: 'TEAM' }))
    const ownerField = policy.ownerField ?? 'owner'
    const clientField = policy.clientField ?? 'client'
    if (spec.owner && ownerField !== 'id') data[ownerField] = owner ?? this.cast.bystander
    if (spec.client && clientField !== 'id')
      data[clientField] =
        spec.home === 'B'
          ? this.cast.clientOfB
          : spec.client === 'named'
            ? this.cast.clientOfA
            : this.cast.otherClientOfA
    const open = openness(policy)
    if (open && spec.open !== null) data[open.field] = spec.open ? open.value : this.#otherOption(collection, open)
    if (spec.status) data._status = spec.status
    return { data, file: Boolean(config.upload) }
  }

  #homes(home: Home): string[] {
    return home === 'AB' ? [this.cast.A, this.cast.B] : [home === 'A' ? this.cast.A : this.cast.B]
  }

  #otherOption(collection: string, { field, value }: { field: string; value: unknown }): unknown {
    const found = this.config(collection).flattenedFields.find(({ name }) => name === field)
    if (typeof value === 'boolean') return !value
    if (found?.type !== 'select')
      throw new Error(`The public filter of "${collection}" compares "${field}": teach the factory its other value.`)
    return found.options
      .map((option) => (typeof option === 'string' ? option : option.value))
      .find((one) => one !== value)
  }

  #draftable(collection: string): boolean {
    const { versions } = this.config(collection)
    return typeof versions === 'object' && Boolean(versions.drafts)
  }

  async #create(collection: string, data: Row, file: boolean, draft: boolean): Promise<Row> {
    try {
      return (await this.payload.create({
        collection: collection as CollectionSlug,
        data: data as never,
        draft,
        ...(collection === 'users' ? { disableVerificationEmail: true } : {}),
        ...(file
          ? { file: { name: `${uniqueText()}.png`, data: TINY_PNG, mimetype: 'image/png', size: TINY_PNG.length } }
          : {}),
      })) as unknown as Row
    } catch (error) {
      throw new Error(
        `The isolation suite cannot make a row of "${collection}": ${String(error)}. Give it an entry in tests/isolation/engine/special.ts.`,
        { cause: error },
      )
    }
  }

  /** The facts of a row as they stand in the database. */
  async #read(collection: string, id: string): Promise<MadeRow> {
    return { facts: await this.factsOf(collection, id), mark: id }
  }

  async factsOf(collection: string, id: string): Promise<Facts> {
    const policy = this.policyOf(collection)
    const doc = (await this.payload.findByID({
      collection: collection as CollectionSlug,
      id,
      depth: 0,
      trash: true,
      showHiddenFields: true,
    })) as unknown as Row
    const ids = (path: string): string[] =>
      path
        .split('.')
        .reduce<unknown[]>((values, key) => values.flatMap((value) => (value as Row | null)?.[key] ?? []), [doc])
        .map(String)
    const owner = ids(policy.ownerField ?? 'owner')[0] ?? null
    return {
      id,
      organizations: ids(policy.organizationField ?? 'organization'),
      client: ids(policy.clientField ?? 'client')[0] ?? null,
      owner,
      trashed: Boolean(doc.deletedAt),
      values: Object.fromEntries(publicFields(policy).map((name) => [name, doc[name]])),
    }
  }
}
