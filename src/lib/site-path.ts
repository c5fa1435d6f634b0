import { DEFAULT_LOCALE, isLocale, type Locale } from './locales'

/** First segments of the site's own addresses: no page that an editor makes may sit on one of them. */
export const HOUSE_PATHS: readonly string[] = [
  'account',
  'blog',
  'book',
  'case-studies',
  'consultation',
  'contact',
  'embed',
  'feed',
  'forgot-password',
  'forms',
  'invitation',
  'newsletter',
  'portal',
  'preview',
  'report',
  'reset-password',
  'robots-txt',
  'search',
  'services',
  'shop',
  'sign-in',
  'sign-up',
  'sitemap-xml',
  'testimonial',
  'verify',
]

/** Where a path of the public site leads. */
export interface SitePath {
  locale: Locale
  /** Without the language prefix, always with a leading slash. */
  path: string
  /** The default language spelled out (`/en/services`): the address without it is the one to use. */
  isRedundant: boolean
}

/** Splits the language prefix from a path: `/es/services` is `/services` in Spanish, `/services` is in the default one. */
export function parseSitePath(pathname: string): SitePath {
  const [, first = '', ...rest] = pathname.split('/')
  if (!isLocale(first)) return { locale: DEFAULT_LOCALE, path: pathname, isRedundant: false }
  return { locale: first, path: `/${rest.join('/')}`, isRedundant: first === DEFAULT_LOCALE }
}

/** The address of a page in a language: `('es', '/services')` is `/es/services`. */
export function localizedPath(locale: Locale, path: string): string {
  if (locale === DEFAULT_LOCALE) return path
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}

/** Whether a path can be that of a page that an editor made: one segment, not one of the house's own, not a file. */
export function isPagePath(path: string): boolean {
  const [, segment = '', ...more] = path.split('/')
  return more.length === 0 && /^[^.]+$/.test(segment) && !HOUSE_PATHS.includes(segment)
}

/** Last segments below `/blog` that are no post: `confirm` is about one comment, the others lead to lists. */
export const BLOG_PATHS: readonly string[] = ['author', 'category', 'confirm', 'feed', 'page', 'tag']

/** The lists, the posts and the feeds of the blog; its forms are made for each request. */
function isKeptBlogPath(path: string): boolean {
  const [, blog, first, ...more] = path.split('/')
  if (blog !== 'blog') return false
  if (first === undefined) return true
  if (more.length === 0) return first !== '' && first !== 'confirm'
  if (first === 'page') return more.length === 1
  const isList = first === 'author' || first === 'category' || first === 'tag'
  return isList && (more.length === 1 || (more.length === 3 && more[1] === 'page'))
}

/** Kept besides pages and blog: services, what can be booked, case studies and their lists, what programs read, pictures for link previews. */
const KEPT = [
  /^\/services(\/[^/]+)?$/,
  /^\/book(\/(?!(manage|offer|waitlist)$)[^/]+)?$/,
  /^\/case-studies(\/([^/]+|service\/[^/]+|tag\/[^/]+))?$/,
  /^\/robots\.txt$/,
  /^\/sitemap\.xml$/,
  /^\/sitemaps\/[^/]+\.xml$/,
  /^\/og\/.+\.png$/,
]

/** A segment of an address as it was written; one that is encoded wrongly names nothing. */
export function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch (error) {
    if (error instanceof URIError) return ''
    throw error
  }
}

/**
 * Whether a page is made for each request instead of being kept: it holds a form token or is about a person. Such
 * pages carry a nonce; kept ones cannot. `path` is without the language prefix.
 */
export function isPerRequest(path: string): boolean {
  if (isPagePath(path) || isKeptBlogPath(path)) return false
  return path !== '/' && !KEPT.some((pattern) => pattern.test(path))
}
