import type { Endpoint } from 'payload'
import { consume } from '@/plugins/limits/api'
import { DEFAULT_LOCALE, isLocale } from '@/src/lib/locales'
import { searchSite } from './search'

/**
 * `GET /api/search?q=&locale=`: what visitors of the host's site find, grouped by kind, hits marked as pieces. Without a
 * question the newest pages. 404 where no organization answers on the host, 429 with `Retry-After`.
 */
export const searchEndpoint: Endpoint = {
  path: '/search',
  method: 'get',
  handler: async (req) => {
    await consume(req, 'search')
    const locale = req.searchParams?.get('locale')
    const found = await searchSite(req, {
      text: req.searchParams?.get('q'),
      locale: isLocale(locale) ? locale : DEFAULT_LOCALE,
    })
    if (!found) return Response.json({ message: 'No studio answers under this name.' }, { status: 404 })
    // Which site answers depends on the host, so nobody on the way may keep it.
    return Response.json(found, { headers: { 'cache-control': 'private, max-age=10' } })
  },
}
