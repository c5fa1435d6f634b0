import { APIError, type PayloadRequest } from 'payload'
import { sayIn } from '@/plugins/languages/api'
import { organizationOf, type AskedOrganization } from '@/src/server/organizationOf'
import { readType, type BookedType } from '../booking/readType'
import { freshSlots, nearest, type LookedFor } from '../operations/freshSlots'
import { together } from '../operations/inTurn'
import { SlotTaken } from '../operations/slotTaken'
import { TimeTaken } from '../reservations/refuseConflict'
import type { FormAnswer } from '@/src/server/forms/defineForm'

/** The organization whose site is asked, and the type that is to be booked there. */
export async function askedType(
  req: PayloadRequest,
  slug: string,
): Promise<{ organization: AskedOrganization; type: BookedType }> {
  const site = [req.headers.get('x-orrery-organization'), req.headers.get('host')].join(' ')
  const organization = await together(`site ${site}`, () => organizationOf(req))
  const type = organization
    ? await together(`type ${organization.id} ${slug}`, () => readType(req, organization.id, { slug }))
    : null
  if (!organization || !type?.isActive) {
    throw new APIError('This cannot be booked here. Choose again from the list at /book.', 404, null, true)
  }
  return { organization, type }
}

/** @throws APIError 400 for somebody who is no host of the type */
export function assertHost(type: BookedType, host: string | undefined): void {
  if (!host || type.hosts.includes(host)) return
  throw new APIError('This host is not of this booking. Choose another one.', 400, null, true)
}

/** @throws APIError 400 where somebody is to be called and has left no number */
export function assertReachable(type: BookedType, phone: string | undefined): void {
  if (type.place !== 'PHONE' || (phone ?? '').replace(/\D/g, '').length >= 5) return
  throw new APIError('Write the number at which we reach you.', 400, null, true)
}

/**
 * Runs an operation of a visitor that may find its time taken: then the answer is 409 with the times that are free around the
 * one that was wanted. The operation's own transaction is over by then.
 */
export async function orFreshSlots(
  req: PayloadRequest,
  wanted: LookedFor,
  work: () => Promise<FormAnswer>,
): Promise<FormAnswer> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof SlotTaken) && !(error instanceof TimeTaken)) throw error
    const known = error instanceof SlotTaken ? error.slots : null
    const slots = known ?? nearest(await freshSlots(req, wanted))
    const say = sayIn(req.i18n)
    return {
      status: 409,
      body: { errors: [{ message: say('This time is no longer free. Choose another one.') }], slots },
    }
  }
}
