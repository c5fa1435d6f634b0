import { createHash, randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { LANGUAGE_SCRIPT } from '@/src/components/site/languageScript'
import { THEME_SCRIPT } from '@/src/components/site/theme'
import { EMBED_QUERY } from '@/src/lib/embed'
import { isPerRequest, localizedPath, parseSitePath } from '@/src/lib/site-path'
import { pagePolicy, type PolicyOptions } from '@/src/server/contentSecurityPolicy'
import { hostName } from '@/src/server/hosts'

/** What the layouts run before anything else. */
const OWN_SCRIPTS = [THEME_SCRIPT, LANGUAGE_SCRIPT].map((script) => {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
})
/** Next takes folders of these names for files of its own kind. */
const FILES: Readonly<Record<string, string>> = { '/robots.txt': '/robots-txt', '/sitemap.xml': '/sitemap-xml' }
/** Kept pages are announced as changed to this server alone: everybody else asks again, and mostly hears 304. */
const PAGES = 'public, max-age=0, must-revalidate'
/** Pictures for link previews carry the time of their page in the address. */
const PICTURES = 'public, max-age=86400, stale-while-revalidate=604800'
const PANEL = /^\/admin(\/|$)/
/** What other sites show in a frame of theirs. */
const EMBED = /^\/embed\//
/** The panel shows records of every organization on its own host: the address names whose they are, and the page checks who asks. */
const PREVIEW = /^\/preview\/([a-z0-9-]+)(\/[^/]+\/[^/]+)$/

/**
 * Puts organization and language into the path (`/es/services` becomes `/meridian/es/services`), so that public pages
 * read no headers and can be kept; and gives the pages that are made for each request a policy with a nonce.
 *
 * Whatever a visitor asks for gets the prefix of the host that was asked, so no path leads to another organization.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (PANEL.test(pathname)) return withNonce(request)
  const { locale, path, isRedundant } = parseSitePath(pathname)
  if (isRedundant) return NextResponse.redirect(at(request, localizedPath(locale, path)), 308)
  const [, owner, previewed] = PREVIEW.exec(path) ?? []
  if (owner && previewed) {
    return withNonce(request, at(request, `/${owner}/${locale}/preview${previewed}`), { framedBy: 'site' })
  }
  const target = at(request, `/${organizationOf(request)}/${locale}${FILES[path] ?? (path === '/' ? '' : path)}`)
  if (EMBED.test(path)) return withNonce(request, target, { framedBy: 'anybody' })
  if (isPerRequest(path)) return withNonce(request, target)
  return NextResponse.rewrite(target, { headers: { 'cache-control': path.startsWith('/og/') ? PICTURES : PAGES } })
}

export const config = {
  matcher: [
    // Everything but the interfaces, what the build made, and the files of public/.
    '/((?!api/|api$|internal/|_next/|blocks/|workers/|embed\\.js$|favicon\\.ico$|icon\\.svg$|apple-icon\\.png$).*)',
  ],
}

/** As the server in front resolved it (`src/server`). Without that server the host itself, for the data layer to look up. */
function organizationOf(request: NextRequest): string {
  const known = request.headers.get('x-orrery-organization')
  return encodeURIComponent(known || `~${hostName(request.headers.get('host') ?? undefined) ?? 'localhost'}`)
}

function at(request: NextRequest, pathname: string): URL {
  const url = request.nextUrl.clone()
  url.pathname = pathname
  return url
}

/** Next reads the nonce from the request's policy and puts it on its own scripts. */
function withNonce(
  request: NextRequest,
  target?: URL,
  { framedBy }: Pick<PolicyOptions, 'framedBy'> = {},
): NextResponse {
  const nonce = randomBytes(16).toString('base64')
  const policy = pagePolicy({
    scripts: [`'nonce-${nonce}'`, ...OWN_SCRIPTS],
    https: request.nextUrl.protocol === 'https:',
    dev: process.env.NODE_ENV === 'development',
    framedBy,
  })
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  headers.set(EMBED_QUERY, request.nextUrl.search)
  const response = target
    ? NextResponse.rewrite(target, { request: { headers } })
    : NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'private, no-store')
  if (framedBy) response.headers.set('x-robots-tag', 'noindex, nofollow')
  return response
}
