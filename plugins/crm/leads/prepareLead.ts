import { ValidationError, type CollectionBeforeChangeHook, type CollectionBeforeValidateHook } from 'payload'
import { isTakingBack } from '@/plugins/changesets/api'
import type { Lead } from '@/payload-types'
import { idOf } from '@/src/lib/ids'
import { domainOfEmail, normalizeEmail } from '../domains'
import { findKnown, findOriginal, lockAddress } from './findOriginal'
import { refusalOfMove } from './statusFlow'

/** Set on the request by the conversion alone: see `convert/convertLead.ts`. */
export const CONVERTING = 'leadConversion'

/** Addresses are compared, so they are written one way. */
export const writeEmailOneWay: CollectionBeforeValidateHook = ({ data }) =>
  data && typeof data.email === 'string' ? { ...data, email: normalizeEmail(data.email) } : data

/** A lead's status goes one way; what a person may not do is refused with what is possible instead. */
export const keepStatusFlow: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req, collection }) => {
  if (isTakingBack(req) || req.context[CONVERTING] === true) return data
  const to = data.status as Lead['status'] | undefined
  const from = (originalDoc as Lead | undefined)?.status
  // Who brings records along (an import, the demo data) may bring ended ones.
  const refusal =
    operation === 'create'
      ? to === 'CONVERTED' && req.user
        ? 'A new lead is not converted yet. Keep it as New, then use “Convert”.'
        : null
      : to && from
        ? refusalOfMove(from, to)
        : null
  if (refusal) {
    throw new ValidationError({ collection: collection.slug, errors: [{ path: 'status', message: refusal }], req })
  }
  return data
}

/**
 * Writes the domain, and of a new lead whether the same person waits already (`duplicateOf`, the earliest open lead with the
 * address) and which client it is from. Nothing is refused and the person is told nothing.
 */
export const recognizeLead: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const known = { ...data, domain: domainOfEmail(data.email) }
  const organization = idOf(data.organization)
  if (operation !== 'create' || !organization || typeof data.email !== 'string') return known
  // Two forms with one address at once: the second waits until the first is written or given up.
  await lockAddress(req, organization, data.email)
  return {
    ...known,
    duplicateOf: idOf(data.duplicateOf) ?? (await findOriginal(req, organization, data.email)),
    client: idOf(data.client) ?? (await findKnown(req, organization, data.email)),
  }
}
