import { cookies, headers } from 'next/headers'
import type { Metadata } from 'next'
import type { FormState } from '@/src/components/account/types'
import { FLASH_COOKIE, readFlash } from '@/plugins/identity/api'
import { accountWords, type AccountWords } from '@/src/lib/account-words'
import { readEnv } from '@/src/lib/env'
import { localizedPath } from '@/src/lib/site-path'
import { personOf } from '@/src/lib/person'
import { payload } from '../../../../_data/payload'
import { requireSite, type SiteParams } from '../../../../_data/requireSite'
import type { Site } from '../../../../_data/site'

type Query = Record<string, string | string[] | undefined>

export interface AccountPageProps {
  params: Promise<SiteParams>
  searchParams: Promise<Query>
}

/** What every account page needs: the site, the words, its own address and what its last submit left. */
export interface AccountPageData {
  site: Site
  words: AccountWords
  /** A path of the site in the page's language. */
  at: (path: string) => string
  /** One value of the address' query. */
  query: (name: string) => string | undefined
  state: FormState | null
  /** Whether a submit without JavaScript has just succeeded. */
  isDone: boolean
}

/** Reads it all. `searchParams` is read here, which makes the page one of its own for each request. */
export async function accountPage({ params, searchParams }: AccountPageProps): Promise<AccountPageData> {
  const { site } = await requireSite(params)
  const values = await searchParams
  const query = (name: string) => {
    const value = values[name]
    return Array.isArray(value) ? value[0] : value
  }
  const flash = (await cookies()).get(FLASH_COOKIE)?.value
  return {
    site,
    words: accountWords(site.locale),
    at: (path) => localizedPath(site.locale, path),
    query,
    state: readFlash(flash, query('again'), readEnv().PAYLOAD_SECRET),
    isDone: query('done') === '1',
  }
}

/** Title of an account page. */
export async function accountTitle(props: AccountPageProps, key: keyof AccountWords): Promise<Metadata> {
  const { site } = await requireSite(props.params)
  return { title: accountWords(site.locale)[key] }
}

/**
 * The signed-in account of a page, or null. Shown to its owner alone and changing nothing, so a link from elsewhere
 * (a mail in the browser) counts as well as one from here.
 */
export async function viewer() {
  const sent = new Headers(await headers())
  sent.delete('origin')
  sent.set('sec-fetch-site', 'same-origin')
  const { user } = await (await payload()).auth({ headers: sent })
  return user && personOf(user) ? user : null
}
