import type { Catalogue, Plural } from './catalogue'

export type Values = Record<string, string | number>

/** An English text, or its forms by number; which form is said depends on `count`. */
export type English = string | Plural

/** Says an English text in the person's language, with `{name}` filled in; in English as long as nobody has translated it. */
export type Say = (english: English, values?: Values) => string

/** The part of Payload's `i18n` that words need. */
export interface Speech {
  language: string
  translations: object
}

/** Where a catalogue's words lie among Payload's translations. */
export const NAMESPACE = 'orrery'

export function makeSay({ language, translations }: Speech): Say {
  const words = (translations as { [NAMESPACE]?: Catalogue['words'] })[NAMESPACE] ?? {}
  return (english, values = {}) => {
    const said = words[typeof english === 'string' ? english : english.other]
    const text = said === undefined ? form(english, 'en', values) : form(said, language, values)
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name]
      return typeof value === 'number' ? value.toLocaleString(language) : (value ?? whole)
    })
  }
}

function form(text: English, language: string, { count }: Values): string {
  if (typeof text === 'string') return text
  return text[new Intl.PluralRules(language).select(Number(count))] ?? text.other
}
