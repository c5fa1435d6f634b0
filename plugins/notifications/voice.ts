import { fill } from '@/src/lib/site-words'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/src/lib/locales'

/** Who reads a message: in which language, and by which clock. */
export interface Reader {
  locale: Locale
  timeZone: string
}

/** A template's words: every key in every language. `{name}` in a text is filled in by `voice.say`. */
export type MailWords<Key extends string = string> = Record<Locale, Record<Key, string>>

/** How a message speaks to its reader: a template's words in their language, dates and numbers as they write them. */
export interface Voice<Key extends string = string> extends Reader {
  /** @throws Error when the template has no such words */
  say(key: Key, values?: Readonly<Record<string, string | number>>): string
  longDate(iso: string): string
  /** With the name of the zone, because mails are read anywhere. */
  dateAndTime(iso: string): string
  /** From when until when, with the weekday and the name of the zone. @default timeZone the reader's */
  span(from: string, until: string, timeZone?: string): string
  number(value: number): string
}

/** Whoever nothing is known of. */
export const ANYBODY: Reader = { locale: DEFAULT_LOCALE, timeZone: 'UTC' }

/** The product speaks British English. */
const TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', es: 'es-ES', fr: 'fr-FR', de: 'de-DE', ja: 'ja-JP' }

/** The voice of a template's words for a reader; what speaks English alone speaks English to everybody. */
export function voiceOf<Key extends string>(words: MailWords<Key> | undefined, reader: Reader): Voice<Key> {
  const locale = words && isLocale(reader.locale) ? reader.locale : DEFAULT_LOCALE
  const tag = TAGS[locale]
  const timeZone = isTimeZone(reader.timeZone) ? reader.timeZone : 'UTC'
  return {
    locale,
    timeZone,
    say: (key, values = {}) => {
      const text = words?.[locale][key]
      if (text === undefined) throw new Error(`The mail has no words "${key}" in "${locale}".`)
      return fill(text, values)
    },
    longDate: (iso) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone }).format(new Date(iso)),
    dateAndTime: (iso) =>
      new Intl.DateTimeFormat(tag, {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        timeZoneName: 'short',
        timeZone,
      }).format(new Date(iso)),
    span: (from, until, zone = timeZone) =>
      new Intl.DateTimeFormat(tag, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        timeZoneName: 'short',
        timeZone: isTimeZone(zone) ? zone : 'UTC',
      }).formatRange(new Date(from), new Date(until)),
    number: (value) => new Intl.NumberFormat(tag).format(value),
  }
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    // Not a zone that this machine knows: UTC is always right.
    return false
  }
}
