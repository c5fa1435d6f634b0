'use client'

import Link from 'next/link'
import { useParams } from 'next/navigation'
import { DEFAULT_LOCALE, isLocale } from '@/src/lib/locales'
import { localizedPath } from '@/src/lib/site-path'
import { TROUBLE } from '@/src/lib/site-words/trouble'

interface TroubleTextProps {
  kind: 'notFound' | 'error'
  onRetry?: () => void
}

/** A page that could not be shown, in the language of its address: neither kind of page is told its parameters. */
export function TroubleText({ kind, onRetry }: TroubleTextProps) {
  const { locale } = useParams<{ locale?: string }>()
  const language = isLocale(locale) ? locale : DEFAULT_LOCALE
  const words = TROUBLE[language]
  const isMissing = kind === 'notFound'
  return (
    <section className="trouble">
      {isMissing ? <p className="reading">404</p> : null}
      <h1>{isMissing ? words.notFoundTitle : words.errorTitle}</h1>
      <p className="lead quiet">{isMissing ? words.notFoundText : words.errorText}</p>
      <p>
        {isMissing ? (
          <Link className="button" href={localizedPath(language, '/')}>
            {words.notFoundAction}
          </Link>
        ) : (
          <button type="button" className="button" onClick={onRetry}>
            {words.errorAction}
          </button>
        )}
      </p>
    </section>
  )
}
