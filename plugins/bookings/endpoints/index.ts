import type { Endpoint } from 'payload'
import { linkEndpoints } from './links'
import { staffEndpoints } from './staff'
import { visitorEndpoints } from './visitors'

/** Booking, changing and deciding: what visitors, holders of links and staff do. */
export const bookingEndpoints: Endpoint[] = [...visitorEndpoints, ...linkEndpoints, ...staffEndpoints]
