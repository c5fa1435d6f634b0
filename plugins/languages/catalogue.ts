import type { Translated } from './languages'

/** One form per category of `Intl.PluralRules` that the language has; `other` is always there. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** What our panel says, by its English text, in one language. */
export interface Catalogue {
  /** Labels, descriptions, options and groups of the configuration; they become part of it. */
  labels: Record<string, string>
  /** What components say. They alone go to the browser, in the person's language. Plurals stand under the `other` form. */
  words: Record<string, string | Plural>
  /** Refusals of the API. `{name}` stands for what the message says there. */
  refusals: Record<string, string>
}

export type Catalogues = Record<Translated, Catalogue>
