import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The application's Payload; one for the process. */
export function payload(): Promise<Payload> {
  return getPayload({ config })
}
