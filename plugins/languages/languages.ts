/** The panel's languages beside English, in which everything is written first. */
export const TRANSLATED = ['es', 'fr', 'de', 'ja'] as const

export type Translated = (typeof TRANSLATED)[number]

/** A text in the panel's languages; English is always there. */
export type Rendering = { en: string } & Partial<Record<Translated, string>>
