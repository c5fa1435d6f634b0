/** The fields of the contact form, as the page shows them and the server takes them. */
export const CONTACT_FIELDS = ['name', 'email', 'phone', 'company', 'service', 'message'] as const

export type ContactField = (typeof CONTACT_FIELDS)[number]

/** Where the visitor came from: the first page and query of the visit, carried along by the form. */
export const ORIGIN_FIELDS = [
  'utmSource',
  'utmMedium',
  'utmCampaign',
  'utmTerm',
  'utmContent',
  'landingPage',
  'referrer',
] as const

export type OriginField = (typeof ORIGIN_FIELDS)[number]

/** A field that people neither see nor fill in; programs do. Named like something that they look for. */
export const HONEYPOT = 'website'

export const CONTACT_ENDPOINT = '/api/leads/contact'

/** The origin of a visit as its first address tells it. `query` is the address' query. */
export function originOfVisit(
  path: string,
  query: URLSearchParams,
  referrer: string,
): Partial<Record<OriginField, string>> {
  const search = query.toString()
  const found: Partial<Record<OriginField, string | null>> = {
    utmSource: query.get('utm_source'),
    utmMedium: query.get('utm_medium'),
    utmCampaign: query.get('utm_campaign'),
    utmTerm: query.get('utm_term'),
    utmContent: query.get('utm_content'),
    landingPage: search === '' ? path : `${path}?${search}`,
    referrer,
  }
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [OriginField, string] => Boolean(entry[1])))
}
