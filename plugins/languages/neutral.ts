import { LOCALES } from '@/src/lib/locales'

const NAMES = new Set<string>(LOCALES.map(({ label }) => label))

/** Texts that are the same in every language: codes, colours, and languages in their own words. */
export function isNeutral(text: string): boolean {
  return NAMES.has(text) || /^#[0-9a-f]{3,8}$/i.test(text) || !/\p{Ll}/u.test(text)
}
