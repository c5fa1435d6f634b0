import { APIError, type Endpoint } from 'payload'
import { verifyAddress } from '../verification/verify'

/**
 * Take the place of Payload's own endpoints of the same path, which come after them: the first account of an empty
 * database is made by whoever holds the server, and addresses are confirmed with our tokens.
 */
export const replacedUserEndpoints: Endpoint[] = [
  {
    path: '/first-register',
    method: 'post',
    handler: () => {
      throw new APIError('The first account is made on the server: run "npm run create-admin".', 403, null, true)
    },
  },
  {
    path: '/verify/:id',
    method: 'post',
    handler: async (req) => {
      await verifyAddress(req, req.routeParams?.id)
      return Response.json({ message: 'Your address is confirmed. You can sign in now.' })
    },
  },
]
