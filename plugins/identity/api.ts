/** What pages use of this plugin. */
export { FLASH_COOKIE, readFlash, type Flash } from './endpoints/flash'
export { readInvitation, type OpenInvitation } from './invitations/readInvitation'
export { listSessions, type OwnSession } from './sessions/ownSessions'
