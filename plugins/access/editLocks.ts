import type {
  BaseDatabaseAdapter,
  CollectionSlug,
  CreateArgs,
  DatabaseAdapterObj,
  Payload,
  PayloadRequest,
  Where,
} from 'payload'
import { idOf } from '@/src/lib/ids'
import { isStaff, personOf, type Person } from '@/src/lib/person'
import type { CollectionPolicy } from '@/src/lib/policy'
import { STAFF_ROLES } from '@/src/lib/roles'
import { personIn } from './collectionAccess'

export const EDIT_LOCKS = 'payload-locked-documents'

/** An id that no row has. */
const NO_LOCK = '00000000-0000-0000-0000-000000000000'

interface Reference {
  relationTo?: string
  value?: unknown
}
interface EditLock {
  id: string
  document?: Reference | null
}

/**
 * The edit locks that somebody sees, takes over and lifts: those on records of organizations where they work. Asks the
 * database, unlike other rules: a lock carries no organization of its own. There are as many rows as open forms.
 */
export async function mayHandleLocks({ req, data }: { req: PayloadRequest; data?: unknown }): Promise<Where | boolean> {
  const person = personIn(req)
  if (!person || !isStaff(person) || !onlyTakesOver(data, person)) return false
  if (person.isAdmin) return true
  const { docs } = await req.payload.db.find<EditLock>({ collection: EDIT_LOCKS, pagination: false, limit: 0, req })
  const visible: string[] = []
  for (const [slug, locks] of Map.groupBy(docs, ({ document }) => document?.relationTo ?? '')) {
    const ids = locks.flatMap(({ document }) => idOf(document?.value) ?? [])
    const own = await ownRecords(req.payload, slug, ids, person, req)
    visible.push(...locks.filter(({ document }) => own.has(idOf(document?.value) ?? '')).map(({ id }) => String(id)))
  }
  // Never `false` for staff: the panel asks for locks as it opens a record, and a refusal would leave it empty.
  return { id: { in: visible.length > 0 ? visible : [NO_LOCK] } }
}

/** Who takes a lock over puts the own name in; nobody moves it to another record or another person. */
function onlyTakesOver(data: unknown, person: Person): boolean {
  if (typeof data !== 'object' || data === null) return true
  const { user, ...rest } = data as { user?: Reference }
  return !('document' in rest || 'globalSlug' in rest) && (user === undefined || idOf(user?.value) === person.id)
}

/**
 * Makes no lock on a record of an organization where its holder does not work. The panel's form locks whatever id it
 * is given, and ids of published records are no secret: one organization could keep another from saving.
 */
export function guardEditLocks(database: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args) as BaseDatabaseAdapter
      const create = adapter.create
      adapter.create = async function (this: BaseDatabaseAdapter, operation) {
        const allowed = operation.collection !== EDIT_LOCKS || (await mayLock(args.payload, operation))
        return allowed ? create.call(this, operation) : null
      } as typeof create
      return adapter as ReturnType<typeof database.init>
    },
  }
}

/** Asks in the session of the lock's own transaction, where it has one: the embedded database answers no other meanwhile. */
async function mayLock(payload: Payload, { data, req }: Pick<CreateArgs, 'data' | 'req'>): Promise<boolean> {
  const { document, user } = data as { document?: Reference; user?: Reference }
  const id = idOf(document?.value)
  const account = await payload.db.findOne<{ id: string }>({
    collection: 'users',
    where: { id: { equals: idOf(user?.value) } },
    ...(req ? { req } : {}),
  })
  const person = personOf(account)
  if (!person || !document?.relationTo || !id) return false
  return person.isAdmin || (await ownRecords(payload, document.relationTo, [id], person, req)).has(id)
}

/** Those of some records that lie in an organization where the person works. */
async function ownRecords(
  payload: Payload,
  slug: string,
  ids: string[],
  person: Person,
  req?: Partial<PayloadRequest>,
): Promise<ReadonlySet<string>> {
  const policy = payload.collections[slug as CollectionSlug]?.config.custom?.policy as CollectionPolicy | undefined
  const column = policy?.organizationField ?? (policy?.tenancy === 'organization' ? 'organization' : null)
  const organizations = person.memberships
    .filter(({ role }) => STAFF_ROLES.includes(role))
    .map((row) => row.organization)
  if (!column || ids.length === 0 || organizations.length === 0) return new Set()
  const found = await payload.db.find<{ id: string }>({
    collection: slug as CollectionSlug,
    where: { and: [{ id: { in: ids } }, { [column]: { in: organizations } }] },
    pagination: false,
    limit: 0,
    select: {},
    ...(req ? { req } : {}),
  })
  return new Set(found.docs.map(({ id }) => String(id)))
}
