import { NotFound, type CollectionSlug, type Config, type Endpoint, type PayloadRequest } from 'payload'

type Resolver = (source: unknown, args: { id?: unknown }, context: { req: PayloadRequest }, info: unknown) => unknown
type QueryField = { resolve?: Resolver; [key: string]: unknown }

const PATH = '/access/:id?'
const GRAPHQL_PREFIX = 'docAccess'

/**
 * What somebody may do with a record is told to those who may read it: Payload answers for any id, which says that
 * the record exists.
 */
export const documentAccess: Endpoint = {
  path: PATH,
  method: 'post',
  handler: async (req) => {
    const slug = String(req.routeParams?.collection)
    if (req.routeParams?.id) await assertReadable(req, slug, String(req.routeParams.id))
    const endpoints = req.payload.collections[slug as CollectionSlug].config.endpoints || []
    const next = endpoints.find(
      (one) => one.path === PATH && one.method === 'post' && one.handler !== documentAccess.handler,
    )
    if (!next) throw new Error('Payload has no endpoint that tells access. Check plugins/access after the update.')
    return next.handler(req)
  },
}

/** The same for GraphQL, whose fields Payload hands over when it has built them. */
export function guardDocumentAccessQueries(graphQL: Config['graphQL']): Config['graphQL'] {
  return {
    ...graphQL,
    queries: (library, built) => {
      const { Query, collections } = built as unknown as {
        Query: { fields: Record<string, QueryField> }
        collections: Record<
          string,
          { config: { custom?: Record<string, unknown> }; graphQL?: { type: { name: string } } }
        >
      }
      const slugs = new Map(
        Object.entries(collections).flatMap(([slug, { config, graphQL: types }]): [string, string][] =>
          config.custom?.policy && types ? [[GRAPHQL_PREFIX + types.type.name, slug]] : [],
        ),
      )
      const guarded = Object.entries(Query.fields).flatMap(([name, field]): [string, QueryField][] => {
        const slug = slugs.get(name)
        const { resolve } = field
        if (!slug || !resolve) return []
        const guarding: Resolver = async (source, args, context, info) => {
          await assertReadable(context.req, slug, String(args.id))
          return resolve(source, args, context, info)
        }
        return [[name, { ...field, resolve: guarding }]]
      })
      return { ...graphQL?.queries?.(library, built), ...Object.fromEntries(guarded) }
    },
  }
}

async function assertReadable(req: PayloadRequest, slug: string, id: string): Promise<void> {
  const document = await req.payload.findByID({
    collection: slug as CollectionSlug,
    id,
    depth: 0,
    select: {},
    trash: true,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!document) throw new NotFound(req.t)
}
