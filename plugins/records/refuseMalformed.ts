import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { isLocale, LOCALE_CODES } from '@/src/lib/locales'

/** What stands for "none" or "every" language in Payload's own requests. */
const NO_LOCALE = ['', 'all', '*', 'none', 'null', 'undefined', 'false']

/** Requests that Payload would fail on, or quietly read as something else. */
export const refuseMalformed: CollectionBeforeOperationHook = ({ args, req }) => {
  const { where } = args as { where?: unknown }
  if (where !== undefined && where !== null && (typeof where !== 'object' || Array.isArray(where))) {
    refuse('The filter is no object. Write for example where[name][equals]=Ada.')
  }
  const locale = req.payloadAPI === 'REST' ? req.searchParams?.get('locale') : undefined
  if (typeof locale === 'string' && !NO_LOCALE.includes(locale) && !isLocale(locale)) {
    refuse(`There is no language "${locale.slice(0, 20)}". There are ${LOCALE_CODES.join(', ')}.`)
  }
  return args
}

function refuse(message: string): never {
  throw new APIError(message, 400, null, true)
}
