import type { CollectionBeforeChangeHook } from 'payload'
import { DEFAULT_LOCALE, isLocale } from '@/src/lib/locales'

/** How long a link is good. The words of the page say so too (`src/lib/story-words`). */
export const REQUEST_DAYS = 30

/** What software decides of a new request: that it was sent, until when it can be answered, in which language. */
export const prepareRequest: CollectionBeforeChangeHook = ({ operation, data }) => {
  if (operation !== 'create') return data
  const expiresAt = new Date(Date.now() + REQUEST_DAYS * 24 * 60 * 60 * 1000)
  return {
    ...data,
    status: 'SENT',
    expiresAt: expiresAt.toISOString(),
    language: isLocale(data.language) ? data.language : DEFAULT_LOCALE,
  }
}
