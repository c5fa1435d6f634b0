import { APIError, type PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import type { Consultation } from '@/payload-types'
import { isUuid } from '@/src/lib/ids'

const UNKNOWN = 'There is no such consultation.'

/**
 * The consultation that a request names, as the policy shows it.
 *
 * @throws APIError 404 for one that does not exist, lies in the trash or belongs to others
 */
export async function readableConsultation(req: PayloadRequest, id: unknown): Promise<Consultation> {
  const found = isUuid(id)
    ? await req.payload.findByID({ collection: 'consultations', id, depth: 0, disableErrors: true, ...onBehalfOf(req) })
    : null
  if (!found) throw new APIError(UNKNOWN, 404, null, true)
  return found
}

/** The same by its reference, however it was typed. @throws APIError 404 */
export async function consultationByReference(req: PayloadRequest, reference: string | null): Promise<Consultation> {
  const { docs } = reference
    ? await req.payload.find({
        collection: 'consultations',
        where: { bookingId: { equals: reference } },
        limit: 1,
        depth: 0,
        ...onBehalfOf(req),
      })
    : { docs: [] }
  if (!docs[0]) throw new APIError('No consultation has this reference. Check it letter by letter.', 404, null, true)
  return docs[0]
}
