import type { SanitizedConfig } from 'payload'
import { declaredWords } from '@/plugins/languages/api'
import { catalogues } from '@/plugins/languages/catalogues'
import type { Catalogue } from '@/plugins/languages/catalogue'
import { TRANSLATED, type Translated } from '@/plugins/languages/languages'
import { spokenTexts } from './spokenTexts'

/** Where catalogues and code do not fit. */
export interface CatalogueGaps {
  /** English texts that a language lacks. */
  missing: Gap[]
  /** Keys that nothing says any more. */
  unused: Gap[]
}

interface Gap {
  language: Translated
  part: keyof Catalogue
  text: string
}

/** Holds the catalogues against the configuration and the source. */
export function catalogueGaps(config: Pick<SanitizedConfig, 'custom'>): CatalogueGaps {
  const { words, texts, refusals: refused } = spokenTexts()
  for (const text of declaredWords(config)) words.add(text)
  const labels = new Set(config.custom?.labels as string[] | undefined)
  const refusals = new Set(TRANSLATED.flatMap((language) => Object.keys(catalogues[language].refusals)))
  const gaps: CatalogueGaps = { missing: [], unused: [] }
  for (const language of TRANSLATED) {
    const catalogue = catalogues[language]
    const compare = (part: keyof Catalogue, used: ReadonlySet<string>) => {
      for (const text of used) if (!Object.hasOwn(catalogue[part], text)) gaps.missing.push({ language, part, text })
      for (const text of Object.keys(catalogue[part])) if (!used.has(text)) gaps.unused.push({ language, part, text })
    }
    compare('labels', labels)
    compare('words', words)
    compare('refusals', refusals)
    const translated = new Set(Object.keys(catalogue.refusals).map(withoutNames))
    for (const text of refused) if (!translated.has(text)) gaps.missing.push({ language, part: 'refusals', text })
    for (const text of Object.keys(catalogue.refusals)) {
      if (!texts.has(withoutNames(text))) gaps.unused.push({ language, part: 'refusals', text })
    }
  }
  return gaps
}

/** A text with `{}` for each value, as the source knows it. */
function withoutNames(text: string): string {
  return text.replace(/\{\w+\}/g, '{}')
}

/** One line a gap, for the person who mends it. */
export function gapLines(gaps: Gap[]): string[] {
  return gaps.map(({ language, part, text }) => `${language}.${part}: ${JSON.stringify(text)}`)
}
