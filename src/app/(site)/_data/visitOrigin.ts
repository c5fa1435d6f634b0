import { headers } from 'next/headers'
import { originOfVisit, type OriginField } from '@/src/lib/contact-fields'

/** A page's query as the address has it. */
export function queryOf(searchParams: Record<string, string | string[] | undefined>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(searchParams).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one])),
  )
}

/** Where a visit began, for the forms that carry it along. */
export async function visitOrigin(
  path: string,
  query: URLSearchParams,
  origin: string,
): Promise<Partial<Record<OriginField, string>>> {
  return originOfVisit(path, query, elsewhere((await headers()).get('referer'), origin))
}

/** The page that led here, if it is not one of this site. */
function elsewhere(referrer: string | null, origin: string): string {
  return referrer && URL.canParse(referrer) && new URL(referrer).origin !== origin ? referrer : ''
}
