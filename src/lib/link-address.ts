/** Schemes that a link may have besides paths of the site; anything else could run a script. */
const SCHEMES = /^(https?:\/\/|mailto:|tel:)/i

/** Whether a written address may stand in a link: a path of this site, a place on the page, or a whole address. */
export function isLinkAddress(text: string): boolean {
  // `//host` and `/\host` lead to another site.
  return isSitePath(text) || text.startsWith('#') || SCHEMES.test(text)
}

/** Whether a written address is a path of this site. */
export function isSitePath(text: string): boolean {
  return /^\/(?![/\\])/.test(text)
}
