import { APIError, type PayloadRequest } from 'payload'
import { personOf } from '@/src/lib/person'

type User = NonNullable<PayloadRequest['user']>

/** A client as a person of its own sees it. */
export interface OwnClient {
  id: string
  name: string
}

/** The clients that a person stands for in an organization, as the policy shows them, by name. */
export async function ownClients(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  user: User,
  organization: string,
): Promise<OwnClient[]> {
  const ids = (personOf(user)?.memberships ?? []).flatMap((row) =>
    row.organization === organization && row.role === 'CLIENT' ? row.clients : [],
  )
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'clients',
    where: { and: [{ id: { in: ids } }, { organization: { equals: organization } }] },
    select: { name: true },
    sort: 'name',
    depth: 0,
    limit: 100,
    pagination: false,
    user,
    overrideAccess: false,
    ...(req.transactionID ? { req } : {}),
  })
  return docs.map(({ id, name }) => ({ id, name }))
}

/** The client that a request names, if the person stands for it. */
export interface NamedClient extends OwnClient {
  organization: string
}

/** @throws APIError 404 for a client that the person does not stand for: the same words whether or not it exists. */
export async function ownClient(req: PayloadRequest, user: User, id: string): Promise<NamedClient> {
  const membership = personOf(user)?.memberships.find((row) => row.role === 'CLIENT' && row.clients.includes(id))
  const found = membership
    ? (await ownClients(req, user, membership.organization)).find((client) => client.id === id)
    : undefined
  if (!membership || !found) {
    throw new APIError('You have no such client. Open the portal again and choose one.', 404, null, true)
  }
  return { ...found, organization: membership.organization }
}
