import type { Config } from 'payload'
import { makeSay, type Say, type Speech } from './say'

export type { English, Say, Speech } from './say'
export { momentsFor, tagOf } from './times'

/**
 * The voice of server components and endpoints: `const say = sayIn(req.i18n)`, then `say('Nothing yet.')` or
 * `say({ one: 'One worker runs.', other: '{count} workers run.' }, { count })`. The English text is the key.
 */
export function sayIn(i18n: Speech): Say {
  return makeSay(i18n)
}

/** Where nobody has said in which language they read. */
export const sayEnglish: Say = makeSay({ language: 'en', translations: {} })

/** Marks an English text that is said elsewhere (`say(EMPTY[list])`), so that catalogues are held to it. */
export function word<Text extends string>(english: Text): Text {
  return english
}

/** Texts from a plugin's options that its components will say. */
export function declareWords(config: Config, words: readonly string[]): Config {
  return { ...config, custom: { ...config.custom, words: [...declaredWords(config), ...words] } }
}

export function declaredWords(config: Pick<Config, 'custom'>): string[] {
  return (config.custom?.words as string[] | undefined) ?? []
}

/** The English text of a label: what the trail keeps and machines read. */
export function englishOf(label: unknown): string | undefined {
  if (typeof label === 'string') return label
  const english = (label as { en?: unknown } | null | undefined)?.en
  return typeof english === 'string' ? english : undefined
}
