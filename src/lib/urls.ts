/** An origin that no one has, to resolve paths against. */
const NOWHERE = 'http://nowhere.invalid'

/**
 * Where to go after a sign-in and the like, when the target came with the request: a path of this site, never another
 * site. Absolute addresses are accepted when they are of `origin`.
 *
 * @param target from a query parameter or form; anything
 * @param options.fallback for everything that is not safe. @default '/'
 * @param options.origin of this site, such as `https://studio.example`
 * @returns a path with query and fragment, starting with exactly one slash
 */
export function safeRedirect(
  target: unknown,
  { fallback = '/', origin }: { fallback?: string; origin?: string } = {},
): string {
  if (typeof target !== 'string') return fallback
  const base = origin ?? NOWHERE
  // Browsers drop tabs and line ends and read "\" as "/"; a target with any of them was made to deceive.
  if (/[\\\p{Cc}]/u.test(target) || !URL.canParse(target, base)) return fallback
  const isPath = target.startsWith('/') && !target.startsWith('//')
  const url = new URL(target, base)
  if (url.origin !== new URL(base).origin || url.username !== '' || url.password !== '') return fallback
  if (!isPath && origin === undefined) return fallback
  if (!isPath && !/^https?:\/\//i.test(target)) return fallback
  // "/.//evil.example" has a harmless origin here and would be read as another host by whoever resolves it next.
  if (url.pathname.startsWith('//')) return fallback
  return `${url.pathname}${url.search}${url.hash}`
}

/**
 * Joins an address or path and segments with single slashes. Segments are encoded, so a segment with a slash, a
 * question mark or dots stays one segment.
 *
 * @param base an absolute address or a path; its query and fragment are dropped
 * @throws RangeError for a segment `.` or `..`, which no encoding protects
 */
export function joinUrl(base: string, ...segments: readonly (string | number)[]): string {
  const root = base.replace(/[?#].*$/s, '').replace(/\/+$/, '')
  const encoded = segments
    .map(String)
    .filter((segment) => segment !== '')
    .map((segment) => {
      if (segment === '.' || segment === '..') throw new RangeError(`"${segment}" cannot be a segment of an address.`)
      return encodeURIComponent(segment)
    })
  const joined = [root, ...encoded].join('/')
  return joined === '' ? '/' : joined
}

/** An address or path with these query parameters set; `undefined` and `null` remove one. */
export function withQuery(
  url: string,
  query: Readonly<Record<string, string | number | boolean | null | undefined>>,
): string {
  const isAbsolute = /^[a-z][a-z0-9+.-]*:/i.test(url)
  const parsed = new URL(url, NOWHERE)
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) parsed.searchParams.delete(name)
    else parsed.searchParams.set(name, String(value))
  }
  return isAbsolute ? parsed.href : `${parsed.pathname}${parsed.search}${parsed.hash}`
}
