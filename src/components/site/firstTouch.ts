import { originOfVisit, type OriginField } from '@/src/lib/contact-fields'

const KEY = 'orrery:first-touch'

/** Remembers, for this visit in this tab, how it began. Later pages change nothing. Browser only; no cookie. */
export function rememberFirstTouch(): void {
  try {
    if (sessionStorage.getItem(KEY)) return
    const { pathname, searchParams, referrer } = beginningOf(window.location.href, document.referrer)
    sessionStorage.setItem(KEY, JSON.stringify(originOfVisit(pathname, searchParams, referrer)))
  } catch {
    return // Storage may be forbidden; the form then knows only its own address.
  }
}

/** How the visit began, as far as it was remembered. */
export function firstTouch(): Partial<Record<OriginField, string>> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Record<OriginField, string>>
  } catch {
    return {} // As above.
  }
}

/**
 * Where a visit began of which nothing is known yet: on this page, or on the one of ours that led here and was left before its
 * scripts ran.
 *
 * @param here the page's address
 * @param referrer what the browser says led to it; an empty text when nothing did
 */
export function beginningOf(
  here: string,
  referrer: string,
): Pick<URL, 'pathname' | 'searchParams'> & { referrer: string } {
  const page = new URL(here)
  const before = URL.canParse(referrer) ? new URL(referrer) : null
  const { pathname, searchParams } = before?.host === page.host ? before : page
  return { pathname, searchParams, referrer: before && before.host !== page.host ? referrer : '' }
}
