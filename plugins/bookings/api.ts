/** For the pages of the site: what can be booked, and what somebody has booked. */
export { readTypes, type PublicType } from './offer/readTypes'
export { ownBookings, type OwnBooking } from './portal/ownBookings'
export { knownPhone } from './portal/ownClient'
