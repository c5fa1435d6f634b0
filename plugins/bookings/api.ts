/** For the pages of the site: what can be booked, and the links of those who have booked. */
export { signManageToken } from './manageToken'
export { readTypes, type PublicType } from './offer/readTypes'
