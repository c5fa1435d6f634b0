/** Where the picture of a page for link previews is drawn: `/services/websites` has `/og/services/websites.png`. */
export function ogPath(path: string): string {
  return path === '/' ? '/og/home.png' : `/og${path}.png`
}

/** The page that a picture is of, from the segments after `/og`; null when they name no picture. */
export function pathOfOg(segments: readonly string[]): string | null {
  const path = `/${segments.join('/')}`
  if (!path.endsWith('.png')) return null
  const page = path.slice(0, -'.png'.length)
  return page === '/home' ? '/' : page
}
