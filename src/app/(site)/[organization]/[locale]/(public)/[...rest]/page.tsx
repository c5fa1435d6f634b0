import { missing } from '../../../../_data/redirects'
import type { SiteParams } from '../../../../_data/requireSite'

// Made for each request: anybody can invent addresses, and none of them is worth a place among the kept pages.
export const dynamic = 'force-dynamic'

interface PageProps {
  params: Promise<SiteParams & { rest: string[] }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Whatever no other page answers: where an old address leads, or that there is nothing, in the studio's own look. */
export default async function Rest({ params, searchParams }: PageProps) {
  const { rest, ...where } = await params
  const query = Object.entries(await searchParams).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value ?? '']),
  )
  return missing(where, `/${rest.join('/')}`, new URLSearchParams(query).toString())
}
