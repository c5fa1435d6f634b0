import { notFound, permanentRedirect, redirect } from 'next/navigation'
import { listRedirects } from '@/plugins/redirects/api'
import { DEFAULT_LOCALE } from '@/src/lib/locales'
import { resolveRedirect } from '@/src/lib/redirect-map'
import { caseStudiesTag, pagesTag, postsTag, redirectsTag, servicesTag } from '@/src/lib/site-tags'
import { cached } from './cached'
import { payload } from './payload'
import { siteOf } from './site'

/**
 * What stands where no page is: the place that an old address leads to, or that there is none. The query of the request is
 * kept by the server in front (`src/server/keepQuery.ts`); pages that are made for each request hand theirs over.
 *
 * @param path without the language prefix, encoded or not
 */
export async function missing(
  params: { organization: string; locale: string },
  path: string,
  query = '',
): Promise<never> {
  const site = (await siteOf(params.organization, params.locale)) ?? (await siteOf(params.organization, DEFAULT_LOCALE))
  if (!site) notFound()
  const tags = [redirectsTag, pagesTag, servicesTag, caseStudiesTag, postsTag].map((tag) => tag(site.id))
  const list = await cached(['redirects', site.id], tags, async () =>
    listRedirects({ payload: await payload() }, site.id),
  )
  const from = params.locale === DEFAULT_LOCALE ? path : `/${params.locale}${path}`
  const found = resolveRedirect(new Map(list.map((entry) => [entry.from, entry])), from)
  if (!found) notFound()
  const to = query !== '' && found.to.startsWith('/') && !found.to.includes('?') ? `${found.to}?${query}` : found.to
  if (found.isPermanent) permanentRedirect(to)
  redirect(to)
}
