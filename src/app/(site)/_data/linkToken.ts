import type { SiteParams } from './requireSite'

/** A page behind a mailed link. */
export interface LinkPageProps {
  params: Promise<SiteParams>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The token in the address; null without one, and for one that no link has ever been as long as. */
export function linkToken({ token }: Awaited<LinkPageProps['searchParams']>): string | null {
  const text = Array.isArray(token) ? token[0] : token
  return text && text.length <= 2000 ? text : null
}
