import {
  APIError,
  type CollectionBeforeOperationHook,
  type FieldAccess,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import type { LimitsState } from '../options'
import { allowedRows } from './allowedPages'
import { clampArguments, type OperationArguments } from './clampArguments'
import { inspectPath, type PathFinding, type QueryBlock, type QueryField, type QueryShape } from './queryPaths'
import { conditionsOf, selectPaths, sortPaths } from './whereConditions'

type Arguments = OperationArguments & {
  where?: unknown
  sort?: unknown
  select?: unknown
  populate?: unknown
  /** The field of a `findDistinct`. */
  field?: unknown
}

/** Operations whose `where` and `sort` come from the request. */
const QUERIES = ['read', 'readDistinct', 'count', 'countVersions', 'update', 'delete']

/**
 * The clamps on one operation, whatever way it came: REST, GraphQL, or the Local API on behalf of a person. The house's own
 * calls (`overrideAccess`) and platform administrators pass untouched.
 */
export const clampOperation =
  (state: LimitsState): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req, collection }) => {
    // REST and GraphQL leave it undefined, which Payload reads as false.
    if (overrideAccess === true) return args
    const audience = state.audience(req)
    if (audience === 'platform') return args
    const clamped = clampArguments(args as Arguments, {
      audience,
      operation,
      mayUseTrash: audience === 'staff' && state.mayUseTrash(req, collection.slug),
      limits: { ...state.clamps, limit: Math.max(state.clamps.limit, allowedRows(req)) },
    })
    if (clamped.refusal !== undefined) throw new APIError(clamped.refusal, 403, null, true)
    if (QUERIES.includes(operation) && clamped.args.currentDepth === undefined) {
      await checkQuery(clamped.args, collection, req)
    }
    return clamped.args as typeof args
  }

async function checkQuery(args: Arguments, collection: SanitizedCollectionConfig, req: PayloadRequest): Promise<void> {
  await checkWhere(args.where, collection, req)
  for (const path of [...sortPaths(args.sort), ...sortPaths(args.field)]) await checkPath(path, collection, req)
  checkSelect(args.select, collection, req)
  for (const [slug, select] of entriesOf(args.populate)) {
    const related = configOf(req, slug)
    if (related) checkSelect(select, related, req)
  }
  for (const [path, join] of entriesOf(args.joins)) {
    const { where, sort } = (join ?? {}) as { where?: unknown; sort?: unknown }
    for (const slug of joinedBy(collection, path)) {
      const joined = configOf(req, slug)
      if (!joined) continue
      await checkWhere(where, joined, req)
      for (const sorted of sortPaths(sort)) await checkPath(sorted, joined, req)
    }
  }
}

async function checkWhere(where: unknown, collection: SanitizedCollectionConfig, req: PayloadRequest): Promise<void> {
  const conditions = conditionsOf(where)
  if (!conditions) refuse('The filter has too many conditions. Ask for less at once.')
  for (const { path, isNestedQuery } of conditions) {
    if (isNestedQuery) refuse(crossing(path))
    await checkPath(path, collection, req)
  }
}

async function checkPath(path: string, collection: SanitizedCollectionConfig, req: PayloadRequest): Promise<void> {
  const finding = inspectPath(path, shapeOf(collection, req))
  if (finding.kind === 'crosses') refuse(crossing(path))
  if (finding.kind !== 'own' || !(await isReadable(finding, req))) {
    refuse(`"${path}" is not a field that can be filtered or sorted by here.`)
  }
}

/** A selection reads nothing that the reader may not see; what it must not do is reach for another collection. */
function checkSelect(select: unknown, collection: SanitizedCollectionConfig, req: PayloadRequest): void {
  // GraphQL makes the selection itself, from the fields that were asked for.
  if (req.payloadAPI === 'GraphQL') return
  for (const path of selectPaths(select)) {
    const finding = inspectPath(path, shapeOf(collection, req))
    if (finding.kind === 'crosses' && path.includes('.')) refuse(crossing(path))
  }
}

/** Fields that this person may not read, in any document: a filter would tell their values one bit at a time. */
async function isReadable(finding: Extract<PathFinding, { kind: 'own' }>, req: PayloadRequest): Promise<boolean> {
  for (const field of finding.fields) {
    const { access } = field as { access?: { read?: FieldAccess } }
    if (access?.read && (await access.read({ req })) !== true) return false
  }
  return true
}

function shapeOf(collection: SanitizedCollectionConfig, req: PayloadRequest): QueryShape {
  const { localization } = req.payload.config
  return {
    fields: collection.flattenedFields as unknown as QueryField[],
    hasVersions: Boolean(collection.versions),
    locales: localization ? localization.localeCodes : [],
    blocks: req.payload.blocks as unknown as Record<string, QueryBlock>,
  }
}

function joinedBy(collection: SanitizedCollectionConfig, path: string): string[] {
  const single = Object.entries(collection.joins).filter(([, joins]) => joins.some(({ joinPath }) => joinPath === path))
  const many = collection.polymorphicJoins.filter(({ joinPath }) => joinPath === path)
  return [...single.map(([slug]) => slug), ...many.flatMap(({ field }) => field.collection)]
}

function configOf(req: PayloadRequest, slug: string): SanitizedCollectionConfig | undefined {
  return req.payload.collections[slug as keyof typeof req.payload.collections]?.config
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function crossing(path: string): string {
  return `"${path}" leads into another collection. Filter, sort and select by the fields of this collection alone.`
}

function refuse(message: string): never {
  throw new APIError(message, 400, null, true)
}
