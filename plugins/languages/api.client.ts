import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { makeSay, type Say } from './say'
import { tagOf } from './times'

export type { Answer } from '@/src/lib/http/askApi'
export { ask } from './ask'
export type { Say } from './say'

/** The voice of client components: see `sayIn` of `api.ts`. */
export function useSay(): Say {
  const { i18n } = useTranslation()
  return useMemo(() => makeSay(i18n), [i18n])
}

/** The panel's language as Intl takes it. */
export function useLanguage(): string {
  return tagOf(useTranslation().i18n.language)
}
