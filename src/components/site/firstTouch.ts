import { originOfVisit, type OriginField } from '@/src/lib/contact-fields'

const KEY = 'orrery:first-touch'

/** Remembers, for this visit in this tab, how it began. Later pages change nothing. Browser only; no cookie. */
export function rememberFirstTouch(): void {
  try {
    if (sessionStorage.getItem(KEY)) return
    const { pathname, search } = window.location
    const referrer = isElsewhere(document.referrer) ? document.referrer : ''
    sessionStorage.setItem(KEY, JSON.stringify(originOfVisit(pathname, new URLSearchParams(search), referrer)))
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

function isElsewhere(referrer: string): boolean {
  return URL.canParse(referrer) && new URL(referrer).host !== window.location.host
}
