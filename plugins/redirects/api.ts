/** For the pages that are not there: where else their address leads. */
export { listRedirects } from './listRedirects'
