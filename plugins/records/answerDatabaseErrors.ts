import type {
  AfterErrorHook,
  APIError,
  BaseDatabaseAdapter,
  CollectionAfterOperationHook,
  Config,
  DatabaseAdapterObj,
  FlattenedField,
  Payload,
  PayloadRequest,
} from 'payload'
import { formatErrors } from 'payload'
import { answerByShape } from './answerByShape'
import { asAnswer, isAborted, type ErrorContext } from './databaseErrors'
import { asUnreadableBody } from './unreadableBody'

/** What the adapter does on behalf of requests; each takes its arguments as one object. */
const OPERATIONS = [
  ...['create', 'updateOne', 'updateMany', 'upsert', 'deleteOne', 'deleteMany'],
  ...['createVersion', 'updateVersion', 'deleteVersions'],
  ...['find', 'findOne', 'findDistinct', 'count', 'findVersions', 'countVersions', 'queryDrafts'],
] as const

interface OperationArgs {
  collection?: string
  req?: Partial<Pick<PayloadRequest, 'transactionID'>>
}
type Operation = (args: OperationArgs) => Promise<unknown>

/** Why a transaction broke, by its session: what follows in it fails without saying why. */
const broken = new WeakMap<object, APIError>()

/**
 * Answers what the database refuses in words (see `databaseErrors.ts`): at the adapter, so that bulk operations and
 * the Local API have them too, and for plain SQL where a request ends.
 */
export function answerDatabaseErrors(config: Config, uniqueIndexes: Record<string, string>): Config {
  return {
    ...config,
    db: translating(config.db, uniqueIndexes),
    hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), answerByShape, answerAtTheEnd] },
  }
}

function translating(database: DatabaseAdapterObj, uniqueIndexes: Record<string, string>): DatabaseAdapterObj {
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args) as BaseDatabaseAdapter
      const methods = adapter as unknown as Record<string, Operation | undefined>
      for (const name of OPERATIONS) {
        const original = methods[name]
        if (!original) continue
        methods[name] = async function (this: BaseDatabaseAdapter, operation) {
          try {
            return await original.call(this, operation)
          } catch (error) {
            const context = contextOf(args.payload, operation?.collection, name.startsWith('delete'))
            throw await explained(this, operation, error, asAnswer(error, context))
          }
        }
      }
      nameIndexes(adapter, uniqueIndexes)
      return adapter as ReturnType<typeof database.init>
    },
  }
}

async function explained(
  adapter: BaseDatabaseAdapter,
  { req }: OperationArgs,
  error: unknown,
  answer: APIError | null,
): Promise<unknown> {
  const session = await sessionOf(adapter, req)
  if (!session) return answer ?? error
  if (answer && !broken.has(session)) broken.set(session, answer)
  return answer ?? (isAborted(error) ? broken.get(session) : undefined) ?? error
}

async function sessionOf(adapter: unknown, req: OperationArgs['req']): Promise<object | undefined> {
  const { sessions } = adapter as { sessions?: Record<string, object | undefined> }
  const id = await req?.transactionID
  return id === undefined || id === null ? undefined : sessions?.[String(id)]
}

/**
 * A bulk operation goes on after a record that the database refused, in a transaction that can only be rolled back,
 * and would list the others as done. So it fails as a whole, with the reason.
 */
export const refuseBrokenBulk: CollectionAfterOperationHook = async ({ req, result }) => {
  const session = await sessionOf(req.payload.db, req)
  const reason = session && broken.get(session)
  if (reason) throw reason
  return result
}

/** Tells the adapter the fields of indexes that it did not make itself; it forgets them when it builds its tables. */
function nameIndexes(adapter: BaseDatabaseAdapter, uniqueIndexes: Record<string, string>): void {
  const { fieldConstraints, tableNameMap } = adapter as unknown as {
    fieldConstraints: Record<string, Record<string, string> | undefined>
    tableNameMap: Map<string, string>
  }
  const connect = adapter.connect
  adapter.connect = async function (this: BaseDatabaseAdapter, args) {
    for (const table of tableNameMap.values())
      fieldConstraints[table] = { ...fieldConstraints[table], ...uniqueIndexes }
    await connect?.call(this, args)
  }
}

function contextOf(payload: Payload, slug: string | undefined, isDelete: boolean): ErrorContext {
  const config = payload.collections[slug as keyof typeof payload.collections]?.config
  const flattenedFields: FlattenedField[] = config?.flattenedFields ?? []
  return { isDelete, ...(config ? { collection: { slug: config.slug, flattenedFields } } : {}) }
}

/** REST takes the status and the response, GraphQL its own result. */
const answerAtTheEnd: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const original = (error as { originalError?: unknown }).originalError ?? error
  if (original instanceof SyntaxError && hasUnparsedQuery(req)) {
    return { status: 400, response: { errors: [{ message: NO_JSON }] } }
  }
  const answer = asUnreadableBody(original, req) ?? asAnswer(original, { isDelete: req.method === 'DELETE' })
  if (!answer || answer === original) return
  const { status, message, name } = answer
  if (graphqlResult) return { graphqlResult: { ...graphqlResult, message, extensions: { name, statusCode: status } } }
  return { status, response: formatErrors(answer) }
}

const NO_JSON = 'The filter is no valid JSON. Write for example where[name][equals]=Ada.'

/** Payload reads `where` and `data` as JSON when they come as one text. */
function hasUnparsedQuery({ query }: PayloadRequest): boolean {
  return [query?.where, query?.data].some((value) => typeof value === 'string' && value !== '')
}
