import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { onBehalfOf, personIn } from '@/plugins/access/api'
import { emit } from '@/plugins/events/api'
import { inTransaction } from '@/src/server/inTransaction'
import type { ExportRequest } from './readRequest'

/**
 * Leaves a trail of an export before its first row goes out: who took which list, how many rows, in every organization
 * whose rows are among them.
 *
 * @returns how many rows the person will get
 */
export async function recordExport(req: PayloadRequest, request: ExportRequest): Promise<number> {
  return inTransaction(req, async () => {
    let all = 0
    for (const organization of organizationsOf(req, request)) {
      const count = await countRows(req, request, organization)
      all += count
      if (count === 0 && organization !== null) continue
      const { config, format, columns } = request
      await emit(req, 'list.exported', {
        organization,
        data: { collection: config.slug, format, count, columns: columns.map(({ path }) => path) },
      })
    }
    return all
  })
}

async function countRows(req: PayloadRequest, request: ExportRequest, organization: string | null): Promise<number> {
  const wished = await request.where()
  const { totalDocs } = await req.payload.count({
    collection: request.config.slug as CollectionSlug,
    where: (organization === null ? wished : { and: [wished, { organization: { equals: organization } }] }) as Where,
    ...onBehalfOf(req),
  })
  return totalDocs
}

/** Where the trail belongs; `null` for lists of no organization, and for a platform administrator who looks at all of them. */
function organizationsOf(req: PayloadRequest, { config }: ExportRequest): (string | null)[] {
  const person = personIn(req)
  const belongs = config.flattenedFields.some(({ name }) => name === 'organization')
  if (!person || !belongs) return [null]
  const chosen = getTenantFromCookie(req.headers, 'text')
  if (typeof chosen === 'string' && chosen !== '') return [chosen]
  return person.isAdmin ? [null] : [...new Set(person.memberships.map(({ organization }) => organization))]
}
