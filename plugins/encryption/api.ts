import type { CollectionSlug, PayloadRequest } from 'payload'
import { open } from '@/src/lib/crypto/seal'
import { idOf } from '@/src/lib/ids'
import { stateOf, type Revealed } from './state'
import { isPathOf, valueAt } from './valueAt'

export type { Revealed, RevealListener } from './state'

/**
 * Opens one secret, for server code that is about to use it. This is the only way to the plain text. It asks no access
 * rule: the caller has decided that this request may use the secret, and says what for.
 *
 * Keep the result in a local variable: it belongs in no log, no job input, no response and no error message.
 *
 * @param what.field the field's path; inside an array with the row's number or id: `accounts.0.token`
 * @param what.purpose what the secret is used for, such as `payments.charge`; two words at least, joined by points
 * @returns `null` when no value is set, or the document does not exist or lies in the trash
 * @throws Error when the field is not an encrypted one or the purpose is missing
 * @throws SealError when the stored value was changed or its key is not in `ENCRYPTION_KEYS`
 */
export async function reveal(req: PayloadRequest, what: Revealed): Promise<string | null> {
  const { collection, id, field, purpose } = what
  const { keys, registry, onReveal } = stateOf(req.payload)
  const known = registry[collection]?.find(({ path }) => isPathOf(field, path))
  if (!known) throw new Error(`"${collection}" has no encrypted field "${field}".`)
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(purpose)) {
    throw new Error('A secret is revealed for a purpose. Name it like "payments.charge".')
  }
  const document = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    req,
  })
  const stored = document?.deletedAt ? null : valueAt(document, field)
  if (typeof stored !== 'string' || stored === '') return null
  const secret = open(stored, { collection, id, field: known.path }, keys)
  await onReveal?.(req, { collection, id, field, purpose, organization: idOf(document?.organization) })
  return secret
}

/** The dotted paths of a collection's encrypted fields, without row numbers: for exports, audits and search. */
export function encryptedPaths(req: Pick<PayloadRequest, 'payload'>, collection: string): readonly string[] {
  return (stateOf(req.payload).registry[collection] ?? []).map(({ path }) => path)
}
