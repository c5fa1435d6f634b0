/** A path of this site to lead a browser to: never another host, whatever the form said. */
export function safePath(value: unknown, fallback: string): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])[^\\\s]*$/.test(value)) return fallback
  const base = 'http://here.invalid'
  const url = new URL(value, base)
  // Without its dots a path may begin with two slashes, which is a host to whoever reads it next.
  if (url.origin !== base || url.pathname.startsWith('//')) return fallback
  return `${url.pathname}${url.search}${url.hash}`
}
