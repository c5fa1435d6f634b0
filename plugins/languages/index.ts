import type { Config, Plugin } from 'payload'
import { answerInLanguage } from './answerInLanguage'
import type { Catalogues } from './catalogue'
import { catalogues as ours } from './catalogues'
import { TRANSLATED, type Rendering } from './languages'
import { isNeutral } from './neutral'
import { payloadWords } from './payloadWords'
import { NAMESPACE } from './say'
import { translateConfig } from './walk'

export interface LanguagesOptions {
  /** @default the house's own */
  catalogues?: Catalogues
}

/**
 * The panel in Spanish, French, German and Japanese: what the configuration says, what components say (`api.ts`,
 * `api.client.ts`) and what the API refuses. English stands in the code and is the key of the catalogues. Stands behind
 * every plugin that adds fields.
 */
export const languagesPlugin =
  ({ catalogues = ours }: LanguagesOptions = {}): Plugin =>
  (config: Config): Config => {
    const labels = new Set<string>()
    const translated = translateConfig(config, (english) => {
      if (isNeutral(english)) return english
      labels.add(english)
      return renderingOf(english, catalogues)
    })
    return {
      ...translated,
      // What a catalogue must hold: the completeness test asks.
      custom: { ...config.custom, labels: [...labels] },
      i18n: {
        ...config.i18n,
        translations: {
          ...config.i18n?.translations,
          en: { ...config.i18n?.translations?.en, ...payloadWords.en },
          ...Object.fromEntries(
            TRANSLATED.map((language) => [
              language,
              {
                ...config.i18n?.translations?.[language],
                ...payloadWords[language],
                [NAMESPACE]: catalogues[language].words,
              },
            ]),
          ),
        },
      },
      hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), answerInLanguage(catalogues)] },
    } as Config
  }

/** Every language that has the text; the English text alone when none has. */
function renderingOf(english: string, catalogues: Catalogues): string | Rendering {
  const known = TRANSLATED.flatMap((language) => {
    const text = catalogues[language].labels[english]
    return text === undefined ? [] : [[language, text] as const]
  })
  return known.length === 0 ? english : { en: english, ...Object.fromEntries(known) }
}
