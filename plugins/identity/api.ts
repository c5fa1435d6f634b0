/** What pages use of this plugin. */
export { FLASH_COOKIE, readFlash, type Flash } from '@/src/server/forms/flash'
export { readInvitation, type OpenInvitation } from './invitations/readInvitation'
export { listSessions, type OwnSession } from './sessions/ownSessions'
export { isLinkOpen } from './signInLinks/openLink'
