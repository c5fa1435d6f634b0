import { APIError, type PayloadRequest } from 'payload'
import { onBehalfOf } from '@/plugins/access/api'
import type { Consultation } from '@/payload-types'

/** The consultation with a reference, as the policy shows it to the person of a request. @throws APIError 404 */
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
