import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { APIError } from 'payload'

const answer = GRAPHQL_POST(config)

/** Payload reads the body outside of its own error handling: one that is no JSON would end as a fault of the server. */
export async function POST(request: Request): Promise<Response> {
  try {
    return await answer(request)
  } catch (error) {
    if (!(error instanceof APIError) || !error.isPublic) throw error
    return Response.json({ errors: [{ message: error.message }] }, { status: error.status })
  }
}

export const OPTIONS = REST_OPTIONS(config)
