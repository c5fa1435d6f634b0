import { knownCountries } from '../offer/holidays'

/**
 * The countries whose holidays are known, by their names in a language (as Intl takes it) and in its order. For the server:
 * browsers know other names, and a page that was drawn with one list and woken with the other is drawn twice.
 */
export async function namedCountries(language: string): Promise<{ code: string; name: string }[]> {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' })
  const { compare } = new Intl.Collator(language)
  const countries = await knownCountries()
  return countries
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => compare(one.name, other.name))
}
