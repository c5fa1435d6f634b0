import { DEFAULT_LOCALE, isLocale } from '@/src/lib/locales'
import { localizedPath } from '@/src/lib/site-path'

/** The collections whose records have an address, with the folder that it lies in. */
export const FOLDERS = {
  pages: '',
  services: '/services',
  'case-studies': '/case-studies',
  posts: '/blog',
} as const

export type TargetSlug = keyof typeof FOLDERS

export const TARGETS = Object.keys(FOLDERS) as TargetSlug[]

/** A record's path in a language, as it is kept and looked up: readable, not encoded. */
export function pathOfRecord(collection: TargetSlug, slug: string, locale: string | null): string {
  return localizedPath(isLocale(locale) ? locale : DEFAULT_LOCALE, `${FOLDERS[collection]}/${slug}`)
}

/** Table of a collection and of its texts. */
export function tableOf(collection: TargetSlug): string {
  return collection.replaceAll('-', '_')
}
