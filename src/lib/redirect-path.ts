import { parseSitePath } from './site-path'

/** Longest path that a redirect may start from. */
export const LONGEST_FROM = 500

/** Where no visitor of the site arrives: what starts here answers by itself. */
const HOUSE = /^\/(admin|api|internal|portal|_next|og|sitemaps)(\/|$)/i

/**
 * A path in the one spelling in which it is kept and looked up: readable, one slash between segments, none at the end,
 * without query, fragment and the default language's prefix. Null for what is no path.
 *
 * @param input a path or a whole address, of which the path counts
 */
export function normalizePath(input: string): string | null {
  const text = input.trim()
  if (text === '' || /[\\\p{Cc}]/u.test(text)) return null
  const path = /^https?:\/\//i.test(text) ? pathOfAddress(text) : text.replace(/[?#].*$/s, '')
  if (path === null) return null
  const segments = path.split('/').filter((segment) => segment !== '')
  const decoded = segments.map(decode)
  if (
    decoded.some((segment) => segment === null || segment === '.' || segment === '..' || /[/\\]/.test(segment ?? ''))
  ) {
    return null
  }
  const clean = `/${decoded.join('/')}`.normalize('NFC')
  const { path: own, isRedundant } = parseSitePath(clean)
  const normal = isRedundant ? own : clean
  return normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal
}

/** Why a path cannot be one that a redirect starts from, as a sentence; null when it can. */
export function problemOfFrom(path: string | null): string | null {
  if (path === null) return 'Write a path of this site, for example /our-work.'
  if (path === '/') return 'The home page cannot lead elsewhere. Write the old path, for example /our-work.'
  if (path.length > LONGEST_FROM) return `Use at most ${LONGEST_FROM} characters.`
  if (HOUSE.test(path)) return 'This address belongs to the house itself. Write a path of the public site.'
  return null
}

/**
 * An address that a redirect may lead to, cleaned; null for anything that is neither a path of the site nor an http(s)
 * address. A path that a browser would read as another host is none.
 */
export function cleanTarget(input: string): string | null {
  const text = input.trim()
  if (/[\\\p{Cc}\s]/u.test(text)) return null
  if (text.startsWith('/')) {
    const url = URL.canParse(text, 'http://here.invalid') ? new URL(text, 'http://here.invalid') : null
    // A second slash after the first would begin a host.
    if (!url || url.origin !== 'http://here.invalid' || url.pathname.startsWith('//')) return null
    return `${url.pathname}${url.search}${url.hash}`
  }
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (!['http:', 'https:'].includes(url.protocol) || url.username || url.password) return null
  return url.href
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

function pathOfAddress(address: string): string | null {
  return URL.canParse(address) ? new URL(address).pathname : null
}
