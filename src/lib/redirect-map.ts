import { normalizePath } from './redirect-path'

/** Where an old path leads: a path with its query, or a whole address. */
export interface Redirect {
  from: string
  to: string
  isPermanent: boolean
}

/** More old addresses than that in a row are a mistake. */
const MOST_HOPS = 10

/**
 * Where a path leads in the end: chains are followed, so that a browser goes one way. Permanent only if every step is.
 * Null when nothing starts there, and for a circle, which leads nowhere.
 */
export function resolveRedirect(
  redirects: ReadonlyMap<string, Redirect>,
  path: string,
): { to: string; isPermanent: boolean } | null {
  const start = normalizePath(path)
  const seen = new Set<string>()
  let at = start
  let to: string | null = null
  let isPermanent = true
  while (at !== null) {
    const step = redirects.get(at)
    if (!step) break
    if (seen.has(at) || seen.size === MOST_HOPS) return null
    seen.add(at)
    to = step.to
    isPermanent &&= step.isPermanent
    at = to.startsWith('/') ? normalizePath(to) : null
  }
  return to === null ? null : { to, isPermanent }
}
