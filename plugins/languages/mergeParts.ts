import { isDeepStrictEqual } from 'node:util'
import type { Catalogue, Catalogues } from './catalogue'

/**
 * One catalogue a language from the parts that say something in it, by the parts' names. A text is said once and the same
 * wherever it stands: two parts may both bring it, but only with one translation. Else the start is refused, for whichever part
 * came last would silently change what the other one says.
 * @throws Error that names each such text, the parts and the language.
 */
export function mergeParts(parts: Record<string, Catalogues>): Catalogues {
  const refused: string[] = []
  const whole = (language: keyof Catalogues): Catalogue => {
    const catalogue: Catalogue = { labels: {}, words: {}, refusals: {} }
    for (const kind of KINDS) {
      const said: Record<string, Said> = {}
      for (const [part, catalogues] of Object.entries(parts)) {
        for (const [english, text] of Object.entries(catalogues[language][kind])) {
          const before = (said[english] ??= { part, text })
          if (isDeepStrictEqual(before.text, text)) continue
          refused.push(`${language}, ${kind}: “${english}” in ${before.part} and in ${part}`)
        }
      }
      Object.assign(
        catalogue[kind],
        Object.fromEntries(Object.entries(said).map(([english, { text }]) => [english, text])),
      )
    }
    return catalogue
  }
  const merged = { es: whole('es'), fr: whole('fr'), de: whole('de'), ja: whole('ja') }
  if (refused.length === 0) return merged
  throw new Error(`Parts of the catalogues translate a text differently; keep one translation.\n${refused.join('\n')}`)
}

const KINDS = ['labels', 'words', 'refusals'] as const

interface Said {
  part: string
  text: Catalogue['words'][string]
}
