import type { CollectionSlug, Payload } from 'payload'
import type { Cast } from './actors'
import { DECIDED_BY, type Case } from './cases'
import type { Database } from './database'
import type { Http } from './http'
import { mayDo, mayUseField, type Facts } from './oracle'
import type { MadeRow, Rows, Spec } from './rows'
import { special } from './special'
import { transport, type Outcome } from './transport'
import { accepts, candidatesFor } from './values'

type Row = Record<string, unknown>

export interface World {
  payload: Payload
  http: Http
  cast: Cast
  rows: Rows
  database: Database
}

/** Something that the table does not say: `leak` gave or did too much, `lockout` too little, `error` was no clear answer. */
export interface Finding {
  kind: 'error' | 'leak' | 'lockout'
  what: string
}

/** Runs one case against the oracle; an empty list is what it should be. */
export async function runCase(world: World, one: Case): Promise<Finding[]> {
  const findings: Finding[] = []
  const report = (kind: Finding['kind'], what: string) =>
    findings.push({
      kind,
      what: `${one.actor.name} ${one.action} ${one.collection} over ${one.api}${one.spec ? ` on ${describe(one.spec)}` : ''}: ${what}`,
    })
  if (one.spec === null) await runOnSet(world, one, report)
  else await runOnRow(world, one as Case & { spec: Spec }, report)
  return findings
}

type Report = (kind: Finding['kind'], what: string) => void

function describe({ home, status, trashed, open, owner, client }: Spec): string {
  const parts = [
    `a row of ${home}`,
    status,
    trashed && 'trashed',
    open !== null && (open ? 'public' : 'private'),
    owner && `owned by ${owner}`,
    client && `of the ${client} client`,
  ]
  return parts.filter(Boolean).join(', ')
}

/** What the table says of an action on a row. */
function granted({ rows }: World, { collection, action, actor, api }: Case, row: Facts): boolean {
  const policy = rows.policyOf(collection)
  // A copy that names no owner is the copier's own; over GraphQL the request names one.
  const copy = action === 'duplicate' && api === 'REST' ? { ...row, owner: actor.identity?.id ?? null } : row
  return DECIDED_BY[action].every((operation) =>
    mayDo(policy, operation, actor.identity, operation === 'create' ? copy : row),
  )
}

type Verdict = 'either' | 'no' | 'yes'

/**
 * What the answer has to be. The trash of a collection is open to those who may put something there; to others who
 * may read its rows it may be closed, so both answers will do.
 */
function verdictOn(world: World, one: Case, row: Facts): Verdict {
  if (!granted(world, one, row)) return 'no'
  if (mayBeRefused(one, row.values._status)) return 'either'
  const policy = world.rows.policyOf(one.collection)
  return !row.trashed || mayDo(policy, 'trash', one.actor.identity, row) ? 'yes' : 'either'
}

const READS = new Set<string>(['findByID', 'find', 'find trash', 'find draft', 'count', 'versions', 'versionByID'])

function mayBeRefused({ collection, action, actor }: Case, status: unknown): boolean {
  return !READS.has(action) && special[collection]?.mayRefuse?.(actor.name, status) === true
}

const DESTRUCTIVE = new Set(['trash', 'restore', 'delete'])

async function runOnRow(world: World, one: Case & { spec: Spec }, report: Report): Promise<void> {
  const { rows, database } = world
  const { collection, action, actor, spec } = one
  if (action === 'create') return runCreate(world, one, report)

  let row = await rows.shared(collection, spec, actor)
  // What an allowed request would use up gets a row of its own.
  if (DESTRUCTIVE.has(action) && granted(world, one, row.facts)) row = await rows.make(collection, spec, actor)
  const config = rows.config(collection)
  const versions = Boolean(config.versions)
  const versionId =
    action === 'versionByID' || action === 'restoreVersion'
      ? await latestVersion(world, collection, row.facts.id)
      : null
  const unavailable =
    (action === 'duplicate' && config.disableDuplicate === true) ||
    ((action === 'versionByID' || action === 'restoreVersion') && !versions)
  const expected = unavailable ? 'no' : verdictOn(world, one, row.facts)

  const send = transport(world, one)
  const change = action === 'update' ? await harmlessChange(world, one, row.facts) : null
  const copy = action === 'duplicate' && !unavailable ? await rowData(world, one) : {}
  const before = await database.snapshot(collection, row.facts.id)
  const rowsBefore = action === 'duplicate' ? await database.count(collection) : 0
  if (before === '') return report('error', 'the row was destroyed by an earlier case')
  const outcome = await send.row(row.facts, { versionId, change: change?.data ?? { [NO_FIELD]: 'x' }, copy })
  const after = await database.snapshot(collection, row.facts.id)

  if (!answersPlainly(outcome, expected, report)) return
  if (expected === 'no' || outcome.status >= 400) {
    if (after !== before) report('leak', 'denied, and yet the row changed')
    if (action === 'duplicate' && (await database.count(collection)) !== rowsBefore)
      report('leak', 'denied, and yet there is a copy')
    return
  }
  const exists = await database.exists(collection, row.facts.id)
  if (action === 'delete' && exists) report('lockout', 'allowed, and yet the row is still there')
  if (
    (action === 'trash' || action === 'restore') &&
    (await rows.factsOf(collection, row.facts.id)).trashed !== (action === 'trash')
  )
    report('lockout', 'allowed, and yet the row stands where it stood')
  if (action === 'update' && change && change.effective && after === before)
    report('lockout', 'allowed, and yet nothing changed')
  if (action === 'update' && change && !change.effective && withoutStamps(after) !== withoutStamps(before))
    report('leak', 'no field of this row is the actor’s to write, and yet it changed')
  if (action === 'findByID') checkFields(world, one, row, outcome.docs[0], report)
}

const NO_FIELD = 'noSuchField'

function withoutStamps(snapshot: string): string {
  return snapshot.replaceAll(/"(updated_at|updated_by_id)": ?("[^"]*"|null)/g, '')
}

function ownerOf({ cast }: World, { actor, spec }: Case & { spec: Spec }): string {
  return spec.owner === 'actor' ? (actor.identity?.id ?? cast.bystander) : cast.bystander
}

async function rowData(world: World, one: Case & { spec: Spec }): Promise<Row> {
  return (await world.rows.data(one.collection, one.spec, ownerOf(world, one))).data
}

async function runCreate(world: World, one: Case & { spec: Spec }, report: Report): Promise<void> {
  const { rows, database } = world
  const { collection, spec } = one
  const policy = rows.policyOf(collection)
  const owner = ownerOf(world, one)
  const { data, file } = await rows.data(collection, spec, owner)
  const facts: Facts = {
    id: '',
    organizations: data.organization ? [String(data.organization)] : [],
    client: spec.client ? String(data[policy.clientField ?? 'client'] ?? '') : null,
    owner: spec.owner ? owner : null,
    trashed: false,
    values: {},
  }
  const allowed = granted(world, one, facts)
  // A row may only name an owner who belongs to its organization; the table allows more than the rest does.
  const possible = !(file && one.api === 'GraphQL')
  const before = await database.count(collection)
  const outcome = await transport(world, one).create(data, file)
  const added = (await database.count(collection)) - before
  if (allowed && mayBeRefused(one, spec.status) && outcome.status === 403 && added === 0) return
  if (!answersPlainly(outcome, allowed && possible ? 'yes' : 'no', report)) return
  if (added !== (allowed && possible ? 1 : 0)) report(allowed ? 'lockout' : 'leak', `${added} rows were added`)
}

async function runOnSet(world: World, one: Case, report: Report): Promise<void> {
  const { rows, database } = world
  const { collection, action, actor } = one
  const destructive = action === 'bulk delete'
  const made = await Promise.all(
    rows.specsFor(collection, actor).map(async (spec) => {
      const row = await rows.shared(collection, spec, actor)
      return destructive && !row.facts.trashed && granted(world, one, row.facts)
        ? rows.make(collection, spec, actor)
        : row
    }),
  )
  const unique = [...new Map(made.map((row) => [row.facts.id, row])).values()]
  const seesTrash = action === 'find trash' || action === 'versions'
  const expected = unique.filter(({ facts }) => (seesTrash || !facts.trashed) && granted(world, one, facts))
  const ids = unique.map(({ facts }) => facts.id)
  const change = action === 'bulk update' ? await harmlessChange(world, one, null) : null
  const before = action.startsWith('bulk') ? await snapshots(world, collection, ids) : new Map<string, string>()
  const outcome = await transport(world, one).set(ids, change?.data ?? { [NO_FIELD]: 'x' })

  if (outcome.status >= 500) return report('error', `answered ${outcome.status} ${outcome.text.slice(0, 300)}`)
  if (action.startsWith('bulk')) {
    const after = await snapshots(world, collection, ids)
    for (const { facts } of unique) {
      const touched = before.get(facts.id) !== after.get(facts.id)
      const wanted = expected.some((row) => row.facts.id === facts.id)
      if (touched && !wanted) report('leak', `changed ${facts.id}, which is not the actor’s to change`)
      const mayStay = bulkIsOff(world, collection) || mayBeRefused(one, facts.values._status)
      if (!touched && wanted && (destructive || change?.effective) && !mayStay)
        report('lockout', `left ${facts.id} as it was: ${outcome.status} ${outcome.text.slice(0, 300)}`)
      if (destructive && wanted && touched && (await database.exists(collection, facts.id)))
        report('lockout', `${facts.id} is still there`)
    }
    return
  }
  const allowedIds = new Set(expected.map(({ facts }) => facts.id))
  if (action === 'count') {
    if (outcome.status < 400 && outcome.count !== allowedIds.size)
      report(
        Number(outcome.count) > allowedIds.size ? 'leak' : 'lockout',
        `counted ${outcome.count} instead of ${allowedIds.size}`,
      )
    if (outcome.status >= 400 && allowedIds.size > 0)
      report('lockout', `answered ${outcome.status} ${outcome.text.slice(0, 200)}`)
    return
  }
  const got = outcome.docs.map((doc) => String(action === 'versions' ? idOf(doc.parent) : doc.id))
  for (const id of new Set(got)) if (!allowedIds.has(id)) report('leak', `returned ${id}`)
  const demanded = expected.filter(({ facts }) => verdictOn(world, one, facts) === 'yes').map(({ facts }) => facts.id)
  const missing = demanded.filter((id) => !got.includes(id))
  if (missing.length > 0 && !(action === 'versions' && !rows.config(collection).versions))
    report('lockout', `did not return ${missing.join(', ')}: ${outcome.status} ${outcome.text.slice(0, 200)}`)
  // A row that must not be seen must not stand anywhere in the answer, not even inside another one.
  if (action !== 'versions') {
    const byId = new Map(unique.map((row) => [row.facts.id, row]))
    for (const doc of outcome.docs) {
      const row = byId.get(String(doc.id))
      if (row) checkFields(world, one, row, doc, report)
    }
  }
}

function bulkIsOff({ rows }: World, collection: string): boolean {
  const config = rows.config(collection)
  return config.disableBulkEdit === true
}

async function snapshots({ database }: World, collection: string, ids: string[]): Promise<Map<string, string>> {
  const result = new Map<string, string>()
  for (const id of ids) result.set(id, await database.snapshot(collection, id))
  return result
}

/** An answer is a yes or a no, and it is the one that the table gives. */
function answersPlainly(outcome: Outcome, expected: Verdict, report: Report): boolean {
  const text = outcome.text.slice(0, 300)
  if (outcome.status >= 500) report('error', `answered ${outcome.status} ${text}`)
  else if (expected === 'yes' && outcome.status >= 400) report('lockout', `answered ${outcome.status} ${text}`)
  else if (expected === 'no' && outcome.status < 400 && outcome.docs.length > 0)
    report('leak', `answered ${outcome.status} ${text}`)
  else if (expected === 'no' && outcome.status < 400)
    report('error', `denied without saying so: ${outcome.status} ${text}`)
  else return true
  return false
}

/** No field that a rule keeps from the actor, and each of the others that the row has. */
function checkFields(world: World, one: Case, row: MadeRow, doc: Row | undefined, report: Report): void {
  if (!doc || one.api === 'GraphQL') return
  const policy = world.rows.policyOf(one.collection)
  const isAccount = one.collection === 'users'
  for (const [path, rules] of Object.entries(policy.fields ?? {})) {
    if (!rules.read) continue
    const value = path.split('.').reduce<unknown>((inner, key) => (inner as Row | null | undefined)?.[key], doc)
    // Payload puts an empty list where it took the rows of an array away.
    const shown = value !== undefined && !(Array.isArray(value) && value.length === 0)
    if (shown && !mayUseField(rules.read, one.actor.identity, row.facts, isAccount))
      report('leak', `shows the field "${path}" of ${row.facts.id}`)
  }
}

/** A change that none of a row's facts depends on; `effective` tells whether the field is the actor's to write. */
async function harmlessChange(world: World, one: Case, row: Facts | null): Promise<{ data: Row; effective: boolean }> {
  const { rows, payload } = world
  const policy = rows.policyOf(one.collection)
  const config = rows.config(one.collection)
  const chosen = special[one.collection]?.harmlessField
  const isAccount = one.collection === 'users'
  const fields = config.flattenedFields.filter(
    (field) =>
      (chosen ? field.name === chosen : HARMLESS.includes(field.type)) &&
      !KEPT.has(field.name) &&
      !(field.name in FILE_FIELDS && config.upload) &&
      !('virtual' in field && field.virtual) &&
      !('hidden' in field && field.hidden) &&
      !('hasMany' in field && field.hasMany),
  )
  const order = [...fields].sort((a, b) => HARMLESS.indexOf(a.type) - HARMLESS.indexOf(b.type))
  const mine = (name: string) =>
    row !== null && mayUseField(policy.fields?.[name]?.update, one.actor.identity, row, isAccount)
  const free = (name: string) => policy.fields?.[name]?.update === undefined
  const field = order.find(({ name }) => (row ? mine(name) : free(name))) ?? order[0]
  if (!field) return { data: { [NO_FIELD]: 'x' }, effective: false }
  const req = { payload, context: {}, t: (key: string) => key, locale: 'en' } as never
  for (const value of candidatesFor(field)) {
    if (await accepts(field, value, { req }))
      return { data: { [field.name]: value }, effective: row ? mine(field.name) : free(field.name) }
  }
  return { data: { [NO_FIELD]: 'x' }, effective: false }
}

const HARMLESS = ['text', 'textarea', 'date', 'number', 'json', 'checkbox']
const KEPT = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'slug', '_verified', 'isActive', 'email'])
const FILE_FIELDS = {
  url: 1,
  thumbnailURL: 1,
  filename: 1,
  mimeType: 1,
  filesize: 1,
  width: 1,
  height: 1,
  focalX: 1,
  focalY: 1,
}

async function latestVersion({ payload, rows }: World, collection: string, id: string): Promise<string | null> {
  if (!rows.config(collection).versions) return id
  const { docs } = await payload.findVersions({
    collection: collection as CollectionSlug,
    where: { parent: { equals: id } },
    limit: 1,
    depth: 0,
    sort: '-updatedAt',
  })
  return docs[0] ? String(docs[0].id) : null
}

function idOf(value: unknown): unknown {
  return value && typeof value === 'object' && 'id' in value ? value.id : value
}
